import type { Mention } from '#lib/article/mention.ts'
import type { Gazetteer } from './gazetteer.ts'
import { pickMain, weighMentions, type Weighed } from './salience.ts'
import type { Tags } from './tags.ts'

/** The values of an article by its mentions, and those it is about. */
export function summarise(mentions: readonly Mention[], body: string, { regionsOf }: Gazetteer): Tags {
  const weighed = weighMentions(mentions, leadEnd(body))
  const countries = weighed.filter(({ type }) => type === 'country')
  const organizations = weighed.filter(({ type }) => type === 'organization' || type === 'agency')
  const persons = weighed.filter(({ type }) => type === 'person')
  const named = idsOf(countries)
  const countriesMain = pickMain(countries)
  return {
    countries: named,
    countriesMain,
    organizations: idsOf(organizations),
    organizationsMain: pickMain(organizations.filter(isSubject)),
    agencies: idsOf(organizations.filter(({ type }) => type === 'agency')),
    persons: idsOf(persons),
    personsMain: pickMain(persons),
    mentions,
    regions: around(named, regionsOf),
    // An article is about a region when it is about a country there.
    regionsMain: around(countriesMain, regionsOf),
  }
}

function idsOf(weighed: readonly Weighed[]): string[] {
  return weighed.map(({ id }) => id)
}

/** An agency that is only credited is no subject of the article. */
function isSubject({ type, isInTitle }: Weighed): boolean {
  return type !== 'agency' || isInTitle
}

/** The regions that countries lie in, each once. */
function around(isos: readonly string[], regionsOf: Gazetteer['regionsOf']): string[] {
  const regions: string[] = []
  for (const iso of isos)
    for (const region of regionsOf.get(iso) ?? []) if (!regions.includes(region)) regions.push(region)
  return regions
}

/** Where the first paragraph that is not blank ends. */
function leadEnd(body: string): number {
  const start = body.search(/\S/)
  const end = body.indexOf('\n', Math.max(start, 0))
  return end === -1 ? body.length : end
}
