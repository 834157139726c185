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
import { byWeight, pickMain, weighMentions } from './salience.ts'
import type { CountrySight } from './country-sight.ts'
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
  return examineStory(story, gazetteer).tags
}

export function examineStory({ title, body, home }: TaggableStory, gazetteer: Gazetteer): Examined {
  // One text, so that title and body are evidence for each other; the line end keeps names from crossing.
  const tokens = tokenize(`${title}\n${body}`)
  const { countries, organizations, persons, open } = readSights(tokens, gazetteer, home ?? null)
  const make = { tokens, bodyStart: title.length + 1 }
  const mentions = [
    ...countries.flatMap((sight) => sight.ids.map((id) => countryMention(sight, id, make))),
    ...organizations.map((sight) => organizationMention(sight, make)),
    ...persons.map((sight) => personMention(sight, make)),
  ]
  const tags = summarise(mentions.sort(byPlace), body)
  return {
    tags: { ...tags, ...placeInRegions(tags, gazetteer) },
    unresolved: describeUnresolved(open, tokens),
  }
}

type Sights = {
  readonly countries: readonly CountrySight[]
  readonly organizations: readonly OrganizationSight[]
  readonly persons: readonly PersonSight[]
  /** Of organisations. */
  readonly open: readonly OpenSight[]
}

function readSights(tokens: Tokens, gazetteer: Gazetteer, home: string | null): Sights {
  const matches = scan(gazetteer.entityForms, tokens)
  const names = seeNames(matches)
  const seen = outside(names.filter(isFullName), findCountries(tokens, gazetteer), tokens)
  const article = { counts: countSure(seen, sureCountries(seen)), home }
  const { sights, unresolved } = findOrganizations(matches, tokens, gazetteer, article)
  const taken = markTokens(tokens, [...sights, ...unresolved])
  const open = findOpenOrganizations(tokens, gazetteer, (token) => taken[token] === 1)
  const organizations = [...sights, ...open]
  const hiding = organizations
    .filter((sight) => sight.hidesCountry)
    .map((sight) => hidingPart(sight, tokens, gazetteer.words))
  const found = findPersons(names, { tokens, gazetteer, countries: article })
  const persons = outside(organizations, found, tokens)
  const visible = outside([...hiding, ...persons], seen, tokens)
  // What an agency's name hides is still evidence: «عمان … وكالة الأنباء الأردنية».
  return {
    countries: settleCountries(visible, sureCountries(seen)),
    organizations,
    persons,
    open: unresolved,
  }
}

/** The sights that do not begin inside one of the spans. */
function outside<T extends Span>(spans: readonly Span[], sights: readonly T[], tokens: Tokens): T[] {
  if (spans.length === 0) return [...sights]
  const marks = markTokens(tokens, spans)
  return sights.filter((sight) => marks[sight.from] !== 1)
}

function countSure(sights: readonly CountrySight[], sure: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of sights.flatMap((sight) => sight.ids))
    if (sure.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

type Span = Pick<OrganizationSight, 'from' | 'to'>

function markTokens(tokens: Tokens, sights: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.words.length)
  for (const { from, to } of sights) marks.fill(1, from, to)
  return marks
}

function byPlace(a: Mention, b: Mention): number {
  return a.field === b.field ? a.start - b.start || b.end - a.end : a.field === 'title' ? -1 : 1
}

function summarise(mentions: readonly Mention[], body: string): Omit<Tags, 'regions' | 'regionsMain'> {
  const weights = weighMentions(mentions, leadEnd(body))
  const named = (...types: readonly Mention['type'][]) => {
    const ids = mentions.filter((mention) => types.includes(mention.type)).map((mention) => mention.id)
    return byWeight([...new Set(ids)], weights)
  }
  const countries = named('country')
  const organizations = named('organization', 'agency')
  const agencies = named('agency')
  const persons = named('person')
  const subjects = organizations.filter((id) => !agencies.includes(id) || isInTitle(id, mentions))
  return {
    countries,
    countriesMain: pickMain(countries, weights),
    organizations,
    organizationsMain: pickMain(subjects, weights),
    agencies,
    persons,
    personsMain: pickMain(persons, weights),
    mentions,
  }
}

/** An article is about a region when it is about a country there. */
function placeInRegions(
  { countries, countriesMain }: Pick<Tags, 'countries' | 'countriesMain'>,
  { regionsOf }: Gazetteer,
): Pick<Tags, 'regions' | 'regionsMain'> {
  const around = (isos: readonly string[]) => [...new Set(isos.flatMap((iso) => regionsOf.get(iso) ?? []))]
  return { regions: around(countries), regionsMain: around(countriesMain) }
}

/** An agency that is only credited is no subject of the article. */
function isInTitle(id: string, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.id === id && mention.field === 'title')
}

/** Where the first paragraph that is not blank ends. */
function leadEnd(body: string): number {
  const start = body.search(/\S/)
  const end = body.indexOf('\n', Math.max(start, 0))
  return end === -1 ? body.length : end
}
