import type { FacetId } from '#lib/query/search-state.ts'

/** One value of a facet, ready to draw. */
export type FacetOption = {
  readonly id: string
  readonly label: string
  /** Its other names, in any language. */
  readonly aliases: readonly string[]
  readonly count: number
  readonly status: 'open' | 'chosen' | 'excluded'
  readonly isUnknown: boolean
  /** By how much more frequent it is here than in the archive; null when values are not sorted by that. */
  readonly ratio: number | null
  /** Surely more frequent: not by a chance of few articles. */
  readonly isTelling: boolean
  /** Address after choosing or releasing this value. */
  readonly toggleHref: string
  /** Address after excluding it or lifting the exclusion. */
  readonly excludeHref: string
  /** Address after releasing all other values of the facet; null when it is alone already. */
  readonly onlyHref: string | null
}

/** A facet, ready to draw: chosen first, then excluded, then by the order asked, unknown last. */
export type FacetView = {
  readonly id: FacetId
  /** Number of values that have articles in this view. */
  readonly distinct: number
  readonly options: readonly FacetOption[]
  /** Values left out because the list is folded; without `moreHref`, because even unfolded it is too long. */
  readonly hidden: number
  readonly moreHref: string | null
  readonly lessHref: string | null
  /** The page of all its values; null when there is nothing to compare on it. */
  readonly valuesHref: string | null
  /** Sets the two chosen sources side by side; null unless two are chosen. */
  readonly compareHref: string | null
  /** What is typed in the facet's own search box. */
  readonly find: string
  /** Present only for facets whose articles may have several values. */
  readonly combine: {
    readonly value: 'any' | 'all'
    readonly anyHref: string
    readonly allHref: string
  } | null
}

/** A filter in force, with the address that lifts it. */
export type Chip = {
  readonly key: string
  readonly kind: 'chosen' | 'excluded' | 'time'
  /** «البلد», «المصدر», «الزمن» */
  readonly name: string
  readonly value: string
  readonly removeHref: string
}
