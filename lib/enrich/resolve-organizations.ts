import type { Gazetteer, OrganizationAlias } from './gazetteer.ts'
import type { FoundOrganizations } from './find-organizations.ts'
import { nationalityAt, type ArticleCountries } from './nationality.ts'
import { sightOf, type OpenSight, type OrganizationSight } from './organization-sight.ts'
import { gatherOwners, settleOwner, type Owners } from './settle-owner.ts'
import { standsOut } from './stands-out.ts'
import type { Tokens } from './tokenize.ts'

type Article = {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  readonly countries: ArticleCountries
}

/** Asks first the words beside each open name, then, with what that settled, the whole article. */
export function resolveOrganizations(
  sure: readonly OrganizationSight[],
  open: readonly OpenSight[],
  tokens: Tokens,
  gazetteer: Gazetteer,
  countries: ArticleCountries,
): FoundOrganizations {
  const article: Article = { tokens, gazetteer, countries }
  const nearby = settle(open, (sight) => settleNearby(sight, article, idsOf(sure)))
  const known = [...sure, ...nearby.sights]
  const evidence = gather(known)
  const later = settle(nearby.unresolved, (sight) => settleByArticle(sight, evidence, article))
  const sights = [...known, ...later.sights].sort((a, b) => a.from - b.from)
  return { sights, unresolved: later.unresolved }
}

function settle(open: readonly OpenSight[], decide: (sight: OpenSight) => OrganizationSight | null) {
  const sights: OrganizationSight[] = []
  const unresolved: OpenSight[] = []
  for (const sight of open) {
    const decided = decide(sight)
    if (decided) sights.push(decided)
    else unresolved.push(sight)
  }
  return { sights, unresolved }
}

function settleNearby(
  sight: OpenSight,
  article: Article,
  sure: ReadonlySet<string>,
): OrganizationSight | null {
  if (sight.bodies.length > 0) return null
  const bound = sight.aliases.filter(({ organization }) => organization.requires.length > 0)
  const chosen = bound.length > 0 ? chooseBound(sight, bound, article, sure) : sight.aliases[0]
  if (!chosen) return null
  const clear = bound.length > 0 && !chosen.organization.triggerOnly
  return clear || standsOut(sight, chosen.organization.type, article) ? sightOf(sight, chosen) : null
}

/** Of the owners of a shared name: the one whose nationality follows, else the one named in full, else by country. */
function chooseBound(
  sight: OpenSight,
  bound: readonly OrganizationAlias[],
  { tokens, gazetteer, countries }: Article,
  sure: ReadonlySet<string>,
): OrganizationAlias | undefined {
  const nationality = nationalityAt(tokens, sight.to, gazetteer, countries)
  const said = bound.filter(({ organization }) => organization.requires.includes(nationality?.iso ?? ''))
  if (said.length === 1) return said[0]
  const named = bound.filter(({ organization }) => sure.has(organization.id))
  if (named.length === 1) return named[0]
  return chooseByCountry(bound, countries.counts)
}

/** The owner whose country the article names; of several, one whose country is named at least twice as often. */
function chooseByCountry(
  bound: readonly OrganizationAlias[],
  counts: ReadonlyMap<string, number>,
): OrganizationAlias | undefined {
  const weigh = (alias: OrganizationAlias) =>
    alias.organization.requires.reduce((sum, iso) => sum + (counts.get(iso) ?? 0), 0)
  const [first, second] = bound
    .map((alias) => ({ alias, weight: weigh(alias) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return first && first.weight >= 2 * (second?.weight ?? 0) ? first.alias : undefined
}

type Evidence = {
  readonly ids: ReadonlySet<string>
  /** Organisations of a type the article names. */
  readonly ofType: ReadonlyMap<string, ReadonlySet<string>>
  /** Whose state bodies of a kind the article names. */
  readonly owners: ReadonlyMap<string, Owners>
}

function gather(known: readonly OrganizationSight[]): Evidence {
  const ofType = new Map<string, Set<string>>()
  for (const { id, type } of known) ofType.set(type, (ofType.get(type) ?? new Set()).add(id))
  return { ids: idsOf(known), ofType, owners: gatherOwners(known) }
}

function settleByArticle(sight: OpenSight, evidence: Evidence, article: Article): OrganizationSight | null {
  const named = sight.aliases.find(({ organization }) => evidence.ids.has(organization.id))
  if (sight.bodies.length > 0) return settleBody(sight, named, evidence, article)
  if (named) return isLoose(named) ? null : sightOf(sight, named)
  const topical = sight.aliases.find((alias) => isTopical(alias, evidence))
  return topical ? sightOf(sight, topical) : null
}

/** «مجلس الأمن» after «مجلس الأمن الروسي» is the Russian one, unless the article also names the United Nations'. */
function settleBody(
  sight: OpenSight,
  named: OrganizationAlias | undefined,
  evidence: Evidence,
  article: Article,
): OrganizationSight | null {
  if (named) return sightOf(sight, named)
  const owned = settleOwner(sight, evidence.owners, article)
  if (owned) return owned
  const strong = sight.aliases.find((alias) => alias.strength === 'strong')
  return strong ? sightOf(sight, strong) : null
}

const typesOfEverydayNames = new Set(['agency', 'media', 'company', 'bank'])

function isLoose({ organization }: OrganizationAlias): boolean {
  return organization.triggerOnly || typesOfEverydayNames.has(organization.type)
}

const othersNeeded: ReadonlyMap<string, number> = new Map([
  ['armed', 1],
  ['club', 2],
])

function isTopical({ organization }: OrganizationAlias, { ofType }: Evidence): boolean {
  const needed = othersNeeded.get(organization.type)
  if (needed === undefined || organization.triggerOnly || !organization.knownByTopic) return false
  return organization.requires.length === 0 && (ofType.get(organization.type)?.size ?? 0) >= needed
}

function idsOf(sights: readonly OrganizationSight[]): ReadonlySet<string> {
  return new Set(sights.map((sight) => sight.id))
}
