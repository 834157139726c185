import type { FacetFilter, SearchState } from './search-state.ts'

/** A facet in which nothing is chosen. */
export const emptyFilter: FacetFilter = { chosen: [], excluded: [], combine: 'any' }

/** The whole archive: no query, no filter, every default. */
export const emptyState: SearchState = {
  query: '',
  exact: false,
  facets: { country: emptyFilter, organization: emptyFilter, source: emptyFilter },
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
  size: 20,
  expanded: [],
  find: {},
}
