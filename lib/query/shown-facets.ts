import { facetKeys, facetOfKey } from './parameters.ts'
import { facetIds, type FacetId } from './search-state.ts'

/** `FACETS` names a facet there is not. */
export class ShownFacetsError extends Error {
  override readonly name = 'ShownFacetsError'
}

/**
 * The facets an archive's owner shows, from the setting FACETS (`country,org,source`); all of them without it. A facet that is left out
 * is neither counted on the page nor offered, and no address narrows by it. Throws ShownFacetsError.
 */
export function readShownFacets(setting: string | undefined): readonly FacetId[] {
  const keys = (setting ?? '').split(',').map((key) => key.trim())
  const named = keys.filter((key) => key !== '')
  if (named.length === 0) return facetIds
  const unknown = named.filter((key) => facetOfKey(key) === null)
  if (unknown.length > 0) {
    const all = Object.values(facetKeys).map(({ include }) => include)
    throw new ShownFacetsError(
      `FACETS names ${unknown.join(', ')}, which is no facet. Those there are: ${all.join(',')}.`,
    )
  }
  return facetIds.filter((facet) => named.some((key) => facetOfKey(key) === facet))
}
