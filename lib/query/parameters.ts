import { facetIds, type FacetId } from './search-state.ts'

/** The address keys of one facet. */
type FacetKeys = { readonly include: string; readonly exclude: string; readonly find: string }

/** Short, stable keys: an address in a memo must open the same view next year (docs: product, «The address is the state»). */
export const facetKeys: Readonly<Record<FacetId, FacetKeys>> = {
  country: { include: 'country', exclude: 'xcountry', find: 'find-country' },
  organization: { include: 'org', exclude: 'xorg', find: 'find-org' },
  source: { include: 'source', exclude: 'xsource', find: 'find-source' },
  person: { include: 'person', exclude: 'xperson', find: 'find-person' },
  region: { include: 'region', exclude: 'xregion', find: 'find-region' },
  agency: { include: 'agency', exclude: 'xagency', find: 'find-agency' },
}

/** Facets whose articles may have several values, so «all of» means something. */
export const multiValuedFacets: readonly FacetId[] = ['country', 'organization', 'person', 'region', 'agency']

/** The facet an address value such as `org` names, or null. */
export function facetOfKey(key: string): FacetId | null {
  return facetIds.find((facet) => facetKeys[facet].include === key) ?? null
}
