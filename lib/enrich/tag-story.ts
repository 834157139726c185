import type { Mention } from '#lib/article/mention.ts'
import { findCountries, settleCountries, sureCountries } from './find-countries.ts'
import { findOrganizations } from './find-organizations.ts'
import type { Gazetteer } from './gazetteer.ts'
import { describeUnresolved, type UnresolvedName } from './find-unresolved.ts'
import { findPersons, seeNames } from './find-persons.ts'
import { hidingPart } from './hiding-part.ts'
import { countryMention, organizationMention, personMention } from './make-mention.ts'
import { findOpenOrganizations } from './open-organizations.ts'
import type { OpenSight, OrganizationSight } from './organization-sight.ts'
import { isFullName, type PersonSight } from './person-sight.ts'
import { scan } from './phrase-trie.ts'
import type { CountrySight } from './country-sight.ts'
import { summarise } from './summarise.ts'
import type { Tags } from './tags.ts'
import { tokenize, type Tokens } from './tokenize.ts'

/** The two texts that are tagged; the mentions' offsets point into them. */
export type TaggableStory = {
  readonly title: string
  readonly body: string
  /** ISO code of the outlet's country, when it is known: whose «وزارة الداخلية» is meant. */
  readonly home?: string
}

/** What the tagger makes of a story: its tags, and the names that it leaves open. */
export type Examined = { readonly tags: Tags; readonly unresolved: readonly UnresolvedName[] }

/** Countries, organisations, agencies and persons of a story, with where each is named. */
export function tagStory(story: TaggableStory, gazetteer: Gazetteer): Tags {
  return makeTags(story, readStory(story, gazetteer), gazetteer)
}

export function examineStory(story: TaggableStory, gazetteer: Gazetteer): Examined {
  const sights = readStory(story, gazetteer)
  const unresolved = describeUnresolved(sights.open, sights.tokens)
  return { tags: makeTags(story, sights, gazetteer), unresolved }
}

type Sights = {
  readonly tokens: Tokens
  readonly countries: readonly CountrySight[]
  readonly organizations: readonly OrganizationSight[]
  readonly persons: readonly PersonSight[]
  /** Of organisations. */
  readonly open: readonly OpenSight[]
}

function makeTags({ title, body }: TaggableStory, sights: Sights, gazetteer: Gazetteer): Tags {
  const place = { tokens: sights.tokens, bodyStart: title.length + 1 }
  const mentions: Mention[] = []
  for (const sight of sights.countries)
    for (const id of sight.ids) mentions.push(countryMention(sight, id, place))
  for (const sight of sights.organizations) mentions.push(organizationMention(sight, place))
  for (const sight of sights.persons) mentions.push(personMention(sight, place))
  return summarise(mentions.sort(byPlace), body, gazetteer)
}

function readStory({ title, body, home }: TaggableStory, gazetteer: Gazetteer): Sights {
  // One text, so that title and body are evidence for each other; the line end keeps names from crossing.
  const tokens = tokenize(`${title}\n${body}`)
  const matches = scan(gazetteer.entityForms, tokens)
  const names = seeNames(matches)
  const seen = outside(names.filter(isFullName), findCountries(tokens, gazetteer), tokens)
  const sure = sureCountries(seen)
  const article = { counts: countSure(seen, sure), home: home ?? null }
  const { sights, unresolved } = findOrganizations(matches, tokens, gazetteer, article)
  const taken = markTokens(tokens, [...sights, ...unresolved])
  const open = findOpenOrganizations(tokens, gazetteer, (token) => taken[token] === 1)
  const organizations = [...sights, ...open]
  const found = findPersons(names, { tokens, gazetteer, countries: article })
  const persons = outside(organizations, found, tokens)
  const hiding = organizations
    .filter((sight) => sight.hidesCountry)
    .map((sight) => hidingPart(sight, tokens, gazetteer.words))
  const visible = outside([...hiding, ...persons], seen, tokens)
  // What an agency's name hides is still evidence: «عمان … وكالة الأنباء الأردنية».
  return { tokens, countries: settleCountries(visible, sure), organizations, persons, open: unresolved }
}

/** The sights that do not begin inside one of the spans. */
function outside<T extends Span>(spans: readonly Span[], sights: readonly T[], tokens: Tokens): readonly T[] {
  if (spans.length === 0 || sights.length === 0) return sights
  const marks = markTokens(tokens, spans)
  return sights.filter((sight) => marks[sight.from] !== 1)
}

function countSure(sights: readonly CountrySight[], sure: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ids } of sights)
    for (const id of ids) if (sure.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

type Span = Pick<OrganizationSight, 'from' | 'to'>

function markTokens(tokens: Tokens, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.words.length)
  for (const { from, to } of spans) for (let at = from; at < to; at++) marks[at] = 1
  return marks
}

function byPlace(a: Mention, b: Mention): number {
  return a.field === b.field ? a.start - b.start || b.end - a.end : a.field === 'title' ? -1 : 1
}
