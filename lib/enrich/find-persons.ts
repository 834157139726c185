import type { EntityEntry } from './gazetteer.ts'
import { followsFirstName } from './first-name.ts'
import { personRules } from './person-rules.ts'
import {
  isOneWord,
  isStrong,
  seeName,
  surnameOf,
  type PersonContext,
  type PersonSight,
  type SeenName,
} from './person-sight.ts'
import type { PhraseMatch } from './phrase-trie.ts'
import { resolvePersons } from './resolve-persons.ts'

/** Names of persons in a scan of the entity forms. */
export function seeNames(matches: readonly PhraseMatch<EntityEntry>[]): SeenName[] {
  const seen: SeenName[] = []
  for (const match of matches) {
    const name = seeName(match)
    if (name) seen.push(name)
  }
  return seen
}

/** The persons that the names mean; a name that may be two persons', or somebody else's, gives none. */
export function findPersons(
  seen: readonly SeenName[],
  article: Omit<PersonContext, 'nameEnds'>,
): PersonSight[] {
  if (seen.length === 0) return []
  const context = { ...article, nameEnds: new Set(seen.filter(isStrong).map(({ to }) => to)) }
  const standing = seen.filter((name) => !personRules.some((rule) => rule.rejects(name, context)))
  const others = seen.filter((name) => isOneWord(name) && followsFirstName(name, context))
  return resolvePersons(standing, new Set(others.map(surnameOf)), context)
}
