import type { EntityEntry, Gazetteer, PersonName } from './gazetteer.ts'
import type { ArticleCountries } from './nationality.ts'
import type { PhraseMatch } from './phrase-trie.ts'
import type { Tokens } from './tokenize.ts'

/** A person recognised in a text. */
export type PersonSight = {
  readonly from: number
  readonly to: number
  readonly cut: number
  readonly id: string
  readonly rule: PersonName['rule']
}

/** Words that are some person's name, before it is known whether that person is meant. */
export type SeenName = {
  readonly from: number
  readonly to: number
  readonly cut: number
  readonly particle: string
  readonly names: readonly PersonName[]
}

/** What the rules for persons may look at. */
export type PersonContext = {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  readonly countries: ArticleCountries
  /** Tokens at which a strong name has just ended. */
  readonly nameEnds: ReadonlySet<number>
}

/** The persons that a phrase may name, or null. */
export function seeName({ from, to, found }: PhraseMatch<EntityEntry>): SeenName | null {
  const first = found.find(({ value }) => value.kind === 'person')
  if (!first) return null
  const { particle, cut } = first
  const names: PersonName[] = []
  for (const other of found)
    if (other.value.kind === 'person' && other.particle === particle) names.push(other.value.name)
  return { from, to, cut, particle, names }
}

export function isOneWord({ from, to }: SeenName): boolean {
  return to - from === 1
}

/** The last word: «الأسد» of «بشار الأسد» and of «للأسد». */
export function surnameOf({ names }: SeenName): string {
  return names[0]?.phrase.replace(/.* /, '') ?? ''
}

export function isStrong({ names }: SeenName): boolean {
  return names.some(({ strength }) => strength === 'strong')
}

/** Several words nobody else bears: «محمد شياع السوداني» names no Sudanese, wherever it stands. */
export function isFullName(seen: SeenName): boolean {
  return !isOneWord(seen) && isStrong(seen)
}

export function sightOfPerson({ from, to, cut }: SeenName, { person, rule }: PersonName): PersonSight {
  return { from, to, cut, id: person.id, rule }
}
