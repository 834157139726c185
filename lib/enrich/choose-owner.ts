import type { Gazetteer, OrganizationAlias } from './gazetteer.ts'
import { nationalityAt, type ArticleCountries } from './nationality.ts'
import type { OpenSight } from './organization-sight.ts'
import type { Tokens } from './tokenize.ts'

/** An article while its open names are settled. */
export type OpenArticle = {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  readonly countries: ArticleCountries
}

/** The aliases of a name that need a country to be settled. */
export function boundAliases({ aliases }: OpenSight): readonly OrganizationAlias[] {
  return aliases.filter(({ organization }) => organization.requires.length > 0)
}

/** Of the owners of a shared name: the one whose nationality follows, else the one named in full, else by country. */
export function chooseOwner(
  sight: OpenSight,
  bound: readonly OrganizationAlias[],
  { tokens, gazetteer, countries }: OpenArticle,
  sure: ReadonlySet<string>,
): OrganizationAlias | undefined {
  const nationality = nationalityAt(tokens, sight.to, gazetteer, countries)
  const said = bound.filter(({ organization }) => organization.requires.includes(nationality?.iso ?? ''))
  if (said.length === 1) return said[0]
  const named = bound.filter(({ organization }) => sure.has(organization.id))
  if (named.length === 1) return named[0]
  return chooseByCountry(bound, withHome(countries))
}

/**
 * An outlet leaves its own country unsaid: «الجبهة الشعبية» in a Tunisian one is as if «تونس» stood once more, unless
 * the article is about another country.
 */
export function withHome({ counts, home }: ArticleCountries): ReadonlyMap<string, number> {
  if (home === null) return counts
  const raised = (counts.get(home) ?? 0) + 1
  return Math.max(0, ...counts.values()) > raised ? counts : new Map([...counts, [home, raised]])
}

/** The owner whose country the article names; of several, one whose country is named at least twice as often. */
export function chooseByCountry(
  bound: readonly OrganizationAlias[],
  counts: ReadonlyMap<string, number>,
): OrganizationAlias | undefined {
  const weigh = ({ organization }: OrganizationAlias) =>
    organization.requires.reduce((sum, iso) => sum + (counts.get(iso) ?? 0), 0)
  const [first, second] = bound
    .map((alias) => ({ alias, weight: weigh(alias) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return first && first.weight >= 2 * (second?.weight ?? 0) ? first.alias : undefined
}
