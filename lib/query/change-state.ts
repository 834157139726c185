import { emptyFilter } from './empty-state.ts'
import {
  mapFacets,
  type Bars,
  type FacetFilter,
  type FacetId,
  type FacetOrder,
  type PageSize,
  type SearchState,
  type SortOrder,
  type TimeOf,
} from './search-state.ts'

/* Every change of what is shown is one of these. All return to page 1 but `toPage` and those that change only how facets and time are drawn. */

function withFilter(state: SearchState, facet: FacetId, filter: FacetFilter): SearchState {
  return { ...state, facets: { ...state.facets, [facet]: filter }, page: 1 }
}

function flip(values: readonly string[], id: string): string[] {
  return values.includes(id) ? values.filter((value) => value !== id) : [...values, id].sort()
}

/** Chooses a value, or releases it when it is chosen. Twice is nothing. An excluded value is only freed. */
export function toggleValue(state: SearchState, facet: FacetId, id: string): SearchState {
  const filter = state.facets[facet]
  if (filter.excluded.includes(id)) return toggleExclusion(state, facet, id)
  return withFilter(state, facet, { ...filter, chosen: flip(filter.chosen, id) })
}

/** Excludes a value, or lifts the exclusion. A chosen value is released by it. */
export function toggleExclusion(state: SearchState, facet: FacetId, id: string): SearchState {
  const filter = state.facets[facet]
  const chosen = filter.chosen.filter((value) => value !== id)
  return withFilter(state, facet, { ...filter, chosen, excluded: flip(filter.excluded, id) })
}

export function combineValues(state: SearchState, facet: FacetId, combine: 'any' | 'all'): SearchState {
  return withFilter(state, facet, { ...state.facets[facet], combine })
}

export function clearFacet(state: SearchState, facet: FacetId): SearchState {
  return withFilter(state, facet, emptyFilter)
}

/** Only articles that came after a version of the archive; null for all. */
export function withNewerThan(state: SearchState, newerThan: number | null): SearchState {
  return { ...state, newerThan, page: 1 }
}

const noDates = { from: null, to: null, undatedOnly: false, mentionedFrom: null, mentionedTo: null } as const

/** Lifts every filter and keeps the query, the kind of matching, the order and the page size. */
export function clearFilters(state: SearchState): SearchState {
  return {
    ...state,
    facets: mapFacets(() => emptyFilter),
    ...noDates,
    newerThan: null,
    page: 1,
  }
}

export function withQuery(state: SearchState, query: string): SearchState {
  return { ...state, query, page: 1 }
}

export function withExact(state: SearchState, exact: boolean): SearchState {
  return { ...state, exact, page: 1 }
}

export function withOtherNames(state: SearchState, otherNames: boolean): SearchState {
  return { ...state, otherNames, page: 1 }
}

export function withMainOnly(state: SearchState, mainOnly: boolean): SearchState {
  return { ...state, mainOnly, page: 1 }
}

export function withDates(state: SearchState, from: string | null, to: string | null): SearchState {
  return { ...state, from, to, undatedOnly: false, page: 1 }
}

/** Articles without a date of publication alone, or all again. A stretch of time has none of them, so it is lifted. */
export function withUndatedOnly(state: SearchState, undatedOnly: boolean): SearchState {
  return { ...withDates(state, null, null), undatedOnly }
}

export function withMentionedDates(
  state: SearchState,
  mentionedFrom: string | null,
  mentionedTo: string | null,
): SearchState {
  return { ...state, mentionedFrom, mentionedTo, page: 1 }
}

export function withTimeOf(state: SearchState, timeOf: TimeOf): SearchState {
  return { ...state, timeOf }
}

export function withBars(state: SearchState, bars: Bars): SearchState {
  return { ...state, bars }
}

export function withGrouping(state: SearchState, isGrouped: boolean): SearchState {
  return { ...state, isGrouped, page: 1 }
}

export function withFacetOrder(state: SearchState, facetOrder: FacetOrder): SearchState {
  return { ...state, facetOrder }
}

/** Everything but this value of the facet is released: «only this». */
export function onlyValue(state: SearchState, facet: FacetId, id: string): SearchState {
  return withFilter(state, facet, { ...emptyFilter, chosen: [id] })
}

export function withSort(state: SearchState, sort: SortOrder): SearchState {
  return { ...state, sort, page: 1 }
}

export function withSize(state: SearchState, size: PageSize): SearchState {
  return { ...state, size, page: 1 }
}

export function toPage(state: SearchState, page: number): SearchState {
  return { ...state, page }
}

/** Shows all values of a facet, or folds it again. */
export function expandFacet(state: SearchState, facet: FacetId, isExpanded: boolean): SearchState {
  const others = state.expanded.filter((id) => id !== facet)
  return { ...state, expanded: isExpanded ? [...others, facet].sort() : others }
}

/** Whether anything narrows the archive besides the query. */
export function hasFilters(state: SearchState): boolean {
  const filters = Object.values(state.facets)
  const isNarrowed = filters.some((filter) => filter.chosen.length > 0 || filter.excluded.length > 0)
  const bounds = [state.from, state.to, state.mentionedFrom, state.mentionedTo]
  return isNarrowed || state.undatedOnly || state.newerThan !== null || bounds.some((bound) => bound !== null)
}
