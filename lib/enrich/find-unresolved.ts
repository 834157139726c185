import type { Mention } from '#lib/article/mention.ts'
import { findOrganizations } from './find-organizations.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { OpenSight } from './organization-sight.ts'
import { wordsAround } from './words-around.ts'
import { tokenize, type Tokens } from './tokenize.ts'

/** A name that was seen and left open: several may be meant, or none of those known. It has no facet value. */
export type UnresolvedName = {
  /** In folded letters. */
  readonly name: string
  /** Ids of organisations; `gov:*:defence` for a state body whose country is not clear. */
  readonly owners: readonly string[]
  /** With a few words around. */
  readonly phrase: string
}

type TaggedTexts = {
  readonly title: string
  readonly body: string
  readonly mentions: readonly Pick<Mention, 'id' | 'type'>[]
}

/** The names left open in an article that is tagged, each once. */
export function findUnresolved(
  { title, body, mentions }: TaggedTexts,
  gazetteer: Gazetteer,
): UnresolvedName[] {
  const tokens = tokenize(`${title}\n${body}`)
  const counts = new Map<string, number>()
  for (const { id, type } of mentions) if (type === 'country') counts.set(id, (counts.get(id) ?? 0) + 1)
  const { unresolved } = findOrganizations(tokens, gazetteer, { counts, home: null })
  const names = unresolved.map((sight) => describe(sight, tokens))
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
