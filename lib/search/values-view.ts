import type { Chip, FacetOption } from '#lib/facets/facet-view.ts'
import type { Parameter } from '#lib/query/format-state.ts'
import type { FacetId, SearchState } from '#lib/query/search-state.ts'
import type { ValuesOrder } from '#lib/query/values-address.ts'
import type { Choice, IndexedView, Notice } from './search-view.ts'

/** A value of a facet: what this view and the whole archive have of it, and what can be done with it. */
export type ValueRowView = Pick<
  FacetOption,
  'id' | 'label' | 'count' | 'status' | 'ratio' | 'isTelling' | 'toggleHref' | 'excludeHref' | 'onlyHref'
> & {
  /** Of the articles that the counts are of, 0 to 1; null for an excluded value, whose count is what it hides. */
  readonly share: number | null
  readonly archiveCount: number
  readonly archiveShare: number
}

/** All values of a facet in a view. */
export type ValuesView = {
  readonly state: SearchState
  readonly facet: FacetId
  /** The same page of the other facets. */
  readonly facets: readonly Choice<FacetId>[]
  readonly within: string
  /** The page's parameters, for its form. */
  readonly parameters: readonly Parameter[]
  /** Articles of the search. */
  readonly total: number
  /** Articles that the counts are of; more than `total` when values of the facet are chosen. */
  readonly base: number
  /** Values found, on all pages. */
  readonly found: number
  readonly rows: readonly ValueRowView[]
  readonly sorts: readonly (Choice<ValuesOrder> & { readonly isReversed: boolean })[]
  readonly chips: readonly Chip[]
  readonly clearAllHref: string
  /** The search. */
  readonly backHref: string
  readonly csvHref: string
  readonly notices: readonly Notice[]
  /** Positions (from 1) of the first and last value shown. */
  readonly first: number
  readonly last: number
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly indexed: IndexedView
}
