import type { Label, Names } from '#lib/archive/names.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { unknownValue, type FacetId } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'

/** Names of facet values in the language of the page. An id nobody names stands for itself. */
export function nameValues(names: Names): Naming {
  const find = (facet: FacetId, id: string): Label | undefined =>
    Object.hasOwn(names[facet], id) ? names[facet][id] : undefined
  const label = (facet: FacetId, id: string) =>
    id === unknownValue ? words.facets.unknown : (find(facet, id)?.ar ?? id)
  return {
    label,
    names: (facet, id) => [label(facet, id), find(facet, id)?.en ?? id],
  }
}

/** Whether an id may stand in a filter: the tables or the archive know it. */
export function isKnownValue(names: Names, facet: FacetId, id: string): boolean {
  return Object.hasOwn(names[facet], id)
}
