import { readBodyId } from './body-id.ts'
import { isDefinite, wordAfter } from './country-sight.ts'
import type { Organization } from './gazetteer.ts'
import type { ArticleCountries } from './nationality.ts'
import { bodySight, type OpenSight, type OrganizationSight } from './organization-sight.ts'
import type { Tokens } from './tokenize.ts'

/** Whose bodies of a kind an article names, and at which token first. */
export type Owners = { readonly isos: ReadonlySet<string>; readonly first: number }

/** defence -> RU, at token 12. The Pentagon makes «وزارة الدفاع» the American one. */
export function gatherOwners(
  sights: readonly OrganizationSight[],
  organizations: ReadonlyMap<string, Organization>,
): ReadonlyMap<string, Owners> {
  const owners = new Map<string, { isos: Set<string>; first: number }>()
  for (const { id, from } of sights) {
    const owner = readBodyId(organizations.get(id)?.bodies[0] ?? id)
    if (!owner) continue
    const { iso, slug } = owner
    const known = owners.get(slug) ?? { isos: new Set<string>(), first: from }
    known.isos.add(iso)
    owners.set(slug, { isos: known.isos, first: Math.min(known.first, from) })
  }
  return owners
}

/**
 * Whose «وزارة الدفاع» is meant: the one the article named before, if its country is the one the article names most
 * (a paper leaves the nationality out when it writes of its own country); else of the only country that is named, or the
 * outlet's own.
 */
export function settleOwner(
  sight: OpenSight,
  owners: ReadonlyMap<string, Owners>,
  { tokens, countries }: { readonly tokens: Tokens; readonly countries: ArticleCountries },
): OrganizationSight | null {
  if (isLongerName(tokens, sight.to)) return null
  for (const body of sight.bodies) {
    const iso = ownerOf(owners.get(body.slug), sight.from, countries)
    if (iso !== null) return bodySight(sight, iso, body)
  }
  return null
}

/** «المجلس الوطني للثقافة» is not the national assembly. */
function isLongerName(tokens: Tokens, to: number): boolean {
  const next = wordAfter(tokens, to)
  return isDefinite(next) && !next.startsWith('و')
}

function ownerOf(owners: Owners | undefined, at: number, countries: ArticleCountries): string | null {
  if (!owners) return onlyCountry(countries)
  const [iso, ...others] = owners.isos
  const isSaid = iso !== undefined && others.length === 0 && owners.first < at
  return isSaid && isForemost(iso, countries) ? iso : null
}

function isForemost(iso: string, { counts }: ArticleCountries): boolean {
  return (counts.get(iso) ?? 0) >= Math.max(0, ...counts.values())
}

/** The one country that the article names, more than in passing; when it names none, that of the outlet. */
function onlyCountry({ counts, home }: ArticleCountries): string | null {
  const [only, ...others] = counts
  if (only === undefined) return home
  const [iso, times] = only
  // A paper writes «وزارة الداخلية» of its own country also where it names its neighbour alone.
  const enough = home === null ? 2 : iso === home ? 1 : 4
  return others.length === 0 && times >= enough ? iso : null
}
