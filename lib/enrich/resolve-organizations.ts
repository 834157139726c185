import { gatherEvidence, idsOf, type Evidence } from './article-evidence.ts'
import { boundAliases, chooseByCountry, chooseOwner, withHome, type OpenArticle } from './choose-owner.ts'
import type { OrganizationAlias } from './gazetteer.ts'
import {
  sightOf,
  type FoundOrganizations,
  type OpenSight,
  type OrganizationSight,
} from './organization-sight.ts'
import { settleOwner } from './settle-owner.ts'
import { readShortNames } from './short-names.ts'
import { standsOut } from './stands-out.ts'

/** Asks first the words beside each open name, then, with what that settled, the whole article. */
export function resolveOrganizations(
  sure: readonly OrganizationSight[],
  open: readonly OpenSight[],
  article: OpenArticle,
): FoundOrganizations {
  const named = idsOf(sure)
  const nearby = settle(open, (sight) => settleNearby(sight, article, named))
  const known = [...sure, ...nearby.sights]
  if (nearby.unresolved.length === 0)
    return { sights: readShortNames(known.sort(byPlace), article.tokens), unresolved: [] }
  const evidence = gatherEvidence(known, nearby.unresolved, article.gazetteer)
  const later = settle(nearby.unresolved, (sight) => settleByArticle(sight, evidence, article))
  const sights = readShortNames([...known, ...later.sights].sort(byPlace), article.tokens)
  return { sights, unresolved: later.unresolved }
}

function byPlace(a: OrganizationSight, b: OrganizationSight): number {
  return a.from - b.from
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
  article: OpenArticle,
  sure: ReadonlySet<string>,
): OrganizationSight | null {
  if (sight.bodies.length > 0) return null
  const bound = boundAliases(sight)
  const chosen = bound.length > 0 ? chooseOwner(sight, bound, article, sure) : sight.aliases[0]
  if (!chosen) return null
  const isClear = bound.length > 0 && !chosen.organization.triggerOnly
  return isClear || standsOut(sight, chosen.organization.type, article) ? sightOf(sight, chosen) : null
}

function settleByArticle(
  sight: OpenSight,
  evidence: Evidence,
  article: OpenArticle,
): OrganizationSight | null {
  const named = sight.aliases.find(({ organization }) => evidence.ids.has(organization.id))
  if (sight.bodies.length > 0) return settleBody(sight, named, evidence, article)
  if (named) return isLoose(named) ? null : sightOf(sight, named)
  const bound = boundAliases(sight).filter(({ organization }) => !organization.triggerOnly)
  const chosen =
    chooseByCountry(bound, evidence.homes) ?? sight.aliases.find((alias) => isTopical(alias, evidence))
  return chosen ? sightOf(sight, chosen) : null
}

/** «مجلس الأمن» after «مجلس الأمن الروسي» is the Russian one, unless the article also names the United Nations'. */
function settleBody(
  sight: OpenSight,
  named: OrganizationAlias | undefined,
  evidence: Evidence,
  article: OpenArticle,
): OrganizationSight | null {
  if (named) return sightOf(sight, named)
  const owned = settleOwner(sight, evidence.owners, article)
  if (owned) return owned
  const strong = sight.aliases.find((alias) => alias.strength === 'strong')
  const chosen = chooseByCountry(boundAliases(sight), withHome(article.countries)) ?? strong
  return chosen ? sightOf(sight, chosen) : null
}

/** Their names are too ordinary to be taken for granted once they were named: «الحياة», «أبل». */
const typesOfEverydayNames = new Set(['agency', 'media', 'company', 'bank'])

function isLoose({ organization }: OrganizationAlias): boolean {
  return organization.triggerOnly || typesOfEverydayNames.has(organization.type)
}

/** How many others of its type must be named for a weak name to count. */
const companyNeeded: ReadonlyMap<string, number> = new Map([
  ['armed', 1],
  ['club', 2],
])

function isTopical({ organization }: OrganizationAlias, { ofType }: Evidence): boolean {
  const { id, type, requires, triggerOnly, knownByTopic } = organization
  const needed = companyNeeded.get(type)
  if (needed === undefined || triggerOnly || !knownByTopic || requires.length > 0) return false
  const company = ofType.get(type)
  return (company?.size ?? 0) - (company?.has(id) ? 1 : 0) >= needed
}
