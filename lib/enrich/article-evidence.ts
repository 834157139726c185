import type { Gazetteer, Organization } from './gazetteer.ts'
import type { OpenSight, OrganizationSight } from './organization-sight.ts'
import { gatherOwners, type Owners } from './settle-owner.ts'

/** What the sure names of an article say about the open ones. */
export type Evidence = {
  readonly ids: ReadonlySet<string>
  /** Organisations of a type the article names. */
  readonly ofType: ReadonlyMap<string, ReadonlySet<string>>
  /** Where the article's groups and parties are at home: «حركتا فتح وحماس» without «فلسطين». */
  readonly homes: ReadonlyMap<string, number>
  /** Whose state bodies of a kind the article names. */
  readonly owners: ReadonlyMap<string, Owners>
}

export function gatherEvidence(
  known: readonly OrganizationSight[],
  open: readonly OpenSight[],
  gazetteer: Gazetteer,
): Evidence {
  const ids = idsOf(known)
  const organizations = [...ids].flatMap((id) => gazetteer.organizations.get(id) ?? [])
  const company = [...organizations, ...organizationsOf(open).filter(isClub)]
  const groups = organizations.filter(({ type }) => type === 'armed' || type === 'party')
  const homes = new Map(groups.flatMap(homesOf).map((iso) => [iso, 1]))
  return { ids, ofType: groupByType(company), homes, owners: gatherOwners(known, gazetteer.organizations) }
}

export function idsOf(sights: readonly OrganizationSight[]): ReadonlySet<string> {
  return new Set(sights.map((sight) => sight.id))
}

/** Clubs are known by each other's company: «من ميلان إلى برشلونة … ليفربول». */
function isClub({ type, triggerOnly }: Organization): boolean {
  return type === 'club' && !triggerOnly
}

function organizationsOf(open: readonly OpenSight[]): readonly Organization[] {
  return [...new Set(open.flatMap(({ aliases }) => aliases.slice(0, 1).map((alias) => alias.organization)))]
}

function groupByType(organizations: readonly Organization[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { id, type } of organizations) groups.set(type, (groups.get(type) ?? new Set()).add(id))
  return groups
}

function homesOf({ home, requires }: Organization): readonly string[] {
  return home === null ? requires : [home, ...requires]
}
