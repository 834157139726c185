import { mapFacets, type FacetFilter, type SearchState } from './search-state.ts'

/** A facet in which nothing is chosen. */
export const emptyFilter: FacetFilter = { chosen: [], excluded: [], combine: 'any' }

/** The whole archive: no query, no filter, every default. */
export const emptyState: SearchState = {
  query: '',
  exact: false,
  otherNames: true,
  mainOnly: false,
  facets: mapFacets(() => emptyFilter),
  from: null,
  to: null,
  undatedOnly: false,
  mentionedFrom: null,
  mentionedTo: null,
  newerThan: null,
  timeOf: 'published',
  bars: 'count',
  isGrouped: true,
  sort: 'relevance',
  page: 1,
  size: 20,
  facetOrder: 'count',
  expanded: [],
  find: {},
}
