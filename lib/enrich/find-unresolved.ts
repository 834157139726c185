import type { OpenSight } from './organization-sight.ts'
import { wordsAround } from './words-around.ts'
import type { Tokens } from './tokenize.ts'

/** A name that was seen and left open: several may be meant, or none of those known. It has no facet value. */
export type UnresolvedName = {
  /** In folded letters. */
  readonly name: string
  /** Ids of organisations; `gov:*:defence` for a state body whose country is not clear. */
  readonly owners: readonly string[]
  /** With a few words around. */
  readonly phrase: string
}

/** The names left open in an article, each once, where it stands first. */
export function describeUnresolved(sights: readonly OpenSight[], tokens: Tokens): UnresolvedName[] {
  const names = sights.map((sight) => describe(sight, tokens))
  return [...new Map(names.toReversed().map((name) => [name.name, name])).values()].reverse()
}

function describe({ from, to, cut, aliases, bodies }: OpenSight, tokens: Tokens): UnresolvedName {
  const [first = '', ...rest] = tokens.words.slice(from, to)
  const owners = [
    ...aliases.map(({ organization }) => organization.id),
    ...bodies.map(({ slug }) => `gov:*:${slug}`),
  ]
  return {
    name: [first.slice(cut), ...rest].join(' '),
    owners: [...new Set(owners)].sort(),
    phrase: wordsAround(tokens, from, to),
  }
}
