import type { Chip, FacetView } from '#lib/facets/facet-view.ts'
import type { FacetOrder, NamedFacet, PageSize, SearchState, SortOrder } from '#lib/query/search-state.ts'
import type { Choice } from './choice-view.ts'
import type { DateView, IndexedView } from './date-view.ts'
import type { EvidenceView, VersionNoteView } from './evidence-view.ts'
import type { TakeAwayView } from './take-away-view.ts'
import type { ThreadView } from './thread-view.ts'
import type { TimeView } from './time-view.ts'

/** A run of text, marked when the query matched it. */
export type Segment = {
  readonly text: string
  readonly isMatch: boolean
  /** The address of a match within its page. */
  readonly anchor?: string
  /** Set where the text names a value that narrows the search. */
  readonly name?: NamedFacet
}

/** A country, organisation or person of an article, with the address of the search narrowed to it. */
export type TagView = {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly isMain: boolean
}

export type { Choice, DateView, IndexedView }

/** One row of the result list. */
export type ResultView = {
  readonly id: string
  readonly href: string
  readonly title: readonly Segment[]
  /** Two or three passages around the matches, in order; one passage (the lead) when nothing was asked. */
  readonly passages: readonly (readonly Segment[])[]
  readonly date: DateView | null
  readonly source: string | null
  readonly dateline: string | null
  readonly countries: readonly TagView[]
  readonly countriesMore: number
  readonly organizations: readonly TagView[]
  readonly organizationsMore: number
  readonly persons: readonly TagView[]
  readonly personsMore: number
  /** Set where the row stands for several near copies. */
  readonly thread: ThreadView | null
}

/** A written form in which a word was found, in how many articles, and the searches for it alone and for all but it. */
export type FormView = {
  readonly spelling: string
  readonly count: number
  readonly onlyHref: string
  readonly withoutHref: string
}

/** A word as typed, and its forms, the most frequent first. */
export type MatchedWord = {
  readonly word: string
  readonly forms: readonly FormView[]
  /** Rarer forms of the archive that are not shown. */
  readonly more: number
  /** The same name in Arabic letters, and what a search for either finds. */
  readonly inArabic: WayOut | null
}

/** A value that words of the query are a name of, and the search narrowed to it in their place. */
export type NamedValue = {
  readonly facet: NamedFacet
  readonly id: string
  /** The words, as typed. */
  readonly text: string
  readonly label: string
  /** Names that are searched with the one typed, and how many more; none when it may mean others too. */
  readonly aliases: readonly string[]
  readonly moreAliases: number
  readonly href: string
  readonly count: number
}

export type NamedValues = {
  readonly values: readonly NamedValue[]
  /** Whether their other names are searched too. */
  readonly isSearched: boolean
  /** The same search with, or without, their other names; null where there are none. */
  readonly switched: Pick<NamedValue, 'href' | 'count'> | null
}

export type Notice = { readonly tone: 'info' | 'stop'; readonly text: string }

export type PageLink =
  | { readonly kind: 'page'; readonly page: number; readonly href: string; readonly isCurrent: boolean }
  | { readonly kind: 'gap' }

export type Pagination = {
  readonly links: readonly PageLink[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  /** Positions (from 1) of the first and last row shown, and how many rows there are. */
  readonly first: number
  readonly last: number
  readonly rows: number
}

/** Everything the search page draws. */
export type SearchView = {
  readonly state: SearchState
  /** Of the archive. */
  readonly version: number
  /** What has changed since the link was copied; null when it does not say. */
  readonly versionNote: VersionNoteView | null
  readonly evidence: EvidenceView
  readonly total: number
  /** How many rows these are when near copies are one; `total` when they are not. */
  readonly threads: number
  readonly results: readonly ResultView[]
  /** When few articles have all the words: those that have most of them. In no total and no facet. */
  readonly closest: readonly ResultView[]
  readonly matchedWords: readonly MatchedWord[]
  readonly named: NamedValues
  readonly facets: readonly FacetView[]
  readonly chips: readonly Chip[]
  readonly clearAllHref: string
  readonly notices: readonly Notice[]
  readonly sorts: readonly Choice<SortOrder>[]
  readonly sizes: readonly Choice<PageSize>[]
  /** Whether near copies are one row; none where nothing has copies. */
  readonly groupings: readonly Choice<'grouped' | 'single'>[]
  readonly matching: readonly Choice<'all-forms' | 'exact'>[]
  /** What the facets look at: all that an article names, or what it is about. */
  readonly subjects: readonly Choice<'any' | 'main'>[]
  /** What the values of every facet are sorted by. */
  readonly facetOrders: readonly Choice<FacetOrder>[]
  readonly pagination: Pagination
  readonly time: TimeView
  readonly takeAway: TakeAwayView
}

/** A way out when nothing is found: the same search without one condition, and what it would find. */
export type WayOut = { readonly label: string; readonly href: string; readonly count: number }

/** The page without results: which condition is to blame. */
export type NothingView = { readonly withoutOne: readonly WayOut[]; readonly changes: readonly WayOut[] }

/** A query to try, and which way of asking it shows. */
export type ExampleView = { readonly kind: 'phrase' | 'without' | 'forms'; readonly query: string }

/** The first visit: the archive itself. */
export type ArchiveView = {
  readonly articles: number
  readonly files: number
  readonly sources: number
  readonly firstMonth: string | null
  readonly lastMonth: string | null
  readonly time: TimeView
  readonly facets: readonly FacetView[]
  readonly newest: readonly ResultView[]
  readonly examples: readonly ExampleView[]
}
