/** The facets an analyst narrows by. */
export const facetIds = ['country', 'organization', 'source', 'person', 'region', 'agency'] as const
export type FacetId = (typeof facetIds)[number]

/** One value for each facet, written out so that the compiler sees that none is missing. */
export function mapFacets<T>(make: (facet: FacetId) => T): Readonly<Record<FacetId, T>> {
  return {
    country: make('country'),
    organization: make('organization'),
    source: make('source'),
    person: make('person'),
    region: make('region'),
    agency: make('agency'),
  }
}

/** Facets whose values have names in the text: what is typed may be one of them. */
export const namedFacets = ['country', 'organization', 'person'] as const satisfies readonly FacetId[]
export type NamedFacet = (typeof namedFacets)[number]

/** The value that stands for «unknown» in a facet: articles with no country, no organisation, no source. */
export const unknownValue = 'none'

/** What is chosen in one facet. Ids only, sorted, each at most once; an id is never in both lists. */
export type FacetFilter = {
  readonly chosen: readonly string[]
  readonly excluded: readonly string[]
  /** How chosen values combine: any of them (OR) or all of them (AND, multi-valued facets only). */
  readonly combine: 'any' | 'all'
}

export const sortOrders = ['relevance', 'newest', 'oldest'] as const
export type SortOrder = (typeof sortOrders)[number]

export const timesOf = ['published', 'mentioned'] as const
export type TimeOf = (typeof timesOf)[number]

export const barKinds = ['count', 'share'] as const
export type Bars = (typeof barKinds)[number]

/** `telling`: by how much more frequent a value is among the results than in the archive. */
export const facetOrders = ['count', 'name', 'telling'] as const
export type FacetOrder = (typeof facetOrders)[number]

export const pageSizes = [10, 20, 50] as const
export type PageSize = (typeof pageSizes)[number]

/** Everything that changes what the search page shows. The address is this and nothing else. */
export type SearchState = {
  /** As typed, trimmed. */
  readonly query: string
  /** Written forms only, after spelling folds; otherwise every form of a word. */
  readonly exact: boolean
  /** A name in the query also finds the articles that use another name of the same country, organisation or person. */
  readonly otherNames: boolean
  /** The facets look at what an article is about, not at what it names in passing. */
  readonly mainOnly: boolean
  readonly facets: Readonly<Record<FacetId, FacetFilter>>
  /** Publication date bounds, inclusive: `2016`, `2016-01` or `2016-01-05`. */
  readonly from: string | null
  readonly to: string | null
  /** Only articles without a date of publication. */
  readonly undatedOnly: boolean
  /** Bounds of the dates that the text mentions, inclusive. */
  readonly mentionedFrom: string | null
  readonly mentionedTo: string | null
  /** Only articles that first appeared after this version of the archive. */
  readonly newerThan: number | null
  /** Which dates the strip of time shows, and whether its bars are articles or their share of the archive's. */
  readonly timeOf: TimeOf
  readonly bars: Bars
  /** Near-identical copies are one row. */
  readonly isGrouped: boolean
  readonly sort: SortOrder
  /** From 1. */
  readonly page: number
  readonly size: PageSize
  /** What the values of every facet are sorted by. */
  readonly facetOrder: FacetOrder
  /** Facets shown with all their values. */
  readonly expanded: readonly FacetId[]
  /** What is typed in a facet's own search box. */
  readonly find: Readonly<Partial<Record<FacetId, string>>>
}
