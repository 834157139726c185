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
  const organizations = organizationsOf(ids, gazetteer)
  const company = [...organizations, ...clubsOf(open)]
  const groups = organizations.filter(({ type }) => type === 'armed' || type === 'party')
  const homes = new Map(groups.flatMap(homesOf).map((iso) => [iso, 1]))
  return { ids, ofType: groupByType(company), homes, owners: gatherOwners(known, gazetteer.organizations) }
}

export function idsOf(sights: readonly OrganizationSight[]): ReadonlySet<string> {
  return new Set(sights.map((sight) => sight.id))
}

function organizationsOf(ids: ReadonlySet<string>, gazetteer: Gazetteer): readonly Organization[] {
  const organizations: Organization[] = []
  for (const id of ids) {
    const known = gazetteer.organizations.get(id)
    if (known) organizations.push(known)
  }
  return organizations
}

/** Clubs are known by each other's company: «من ميلان إلى برشلونة … ليفربول». */
function clubsOf(open: readonly OpenSight[]): ReadonlySet<Organization> {
  const clubs = new Set<Organization>()
  for (const { aliases } of open) {
    const club = aliases[0]?.organization
    if (club?.type === 'club' && !club.triggerOnly) clubs.add(club)
  }
  return clubs
}

function groupByType(organizations: readonly Organization[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { id, type } of organizations) groups.set(type, (groups.get(type) ?? new Set()).add(id))
  return groups
}

function homesOf({ home, requires }: Organization): readonly string[] {
  return home === null ? requires : [home, ...requires]
}
