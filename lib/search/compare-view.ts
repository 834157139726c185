import type { LinkView } from './article-view.ts'
import type { DateView, IndexedView } from './search-view.ts'

/** One of two texts, or of two sources, that stand side by side. */
export type SideView = {
  readonly title: string
  readonly href: string
  readonly source: string | null
  readonly date: DateView | null
  readonly place: string | null
  readonly words: number
}

/** A run of a paragraph; `isOnly`: the other text has it not. */
export type RunView = { readonly text: string; readonly isOnly: boolean }

/** Paragraphs that tell the same; null where the other text has none. `percent`: of their words that both have. */
export type RowView = {
  readonly a: readonly RunView[] | null
  readonly b: readonly RunView[] | null
  readonly percent: number | null
}

/** What both have and what only one has. */
export type Split<T> = { readonly both: readonly T[]; readonly a: readonly T[]; readonly b: readonly T[] }

export type FigureView = {
  readonly counted: string
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** Two articles side by side. */
export type ArticlesComparison = {
  readonly kind: 'articles'
  readonly a: SideView
  readonly b: SideView
  readonly percent: number
  readonly onlyA: number
  readonly onlyB: number
  readonly rows: readonly RowView[]
  readonly names: Split<LinkView>
  readonly figures: readonly FigureView[]
  readonly words: { readonly a: readonly string[]; readonly b: readonly string[] }
  readonly dates: Split<string>
  readonly swapHref: string
}

/** A source under a search. */
export type SourceSideView = { readonly label: string; readonly href: string; readonly articles: number }

/** A value that one source names more than the other: its shares, and the search narrowed to both. */
export type OverUsedValue = LinkView & { readonly here: string; readonly there: string }

/** Two sources under the same search. */
export type SourcesComparison = {
  readonly kind: 'sources'
  readonly a: SourceSideView
  readonly b: SourceSideView
  readonly search: string
  /** Articles a year. */
  readonly years: readonly { readonly year: number; readonly a: number; readonly b: number }[]
  readonly values: { readonly a: readonly OverUsedValue[]; readonly b: readonly OverUsedValue[] }
  readonly words: { readonly a: readonly string[]; readonly b: readonly string[]; readonly from: number }
  /** Stories (threads of copies) that both published, and how many each has alone. */
  readonly stories: { readonly both: number; readonly a: number; readonly b: number }
  readonly swapHref: string
}

/** The form for two sources, with what was chosen. */
export type SourceChoices = {
  readonly sources: readonly { readonly id: string; readonly label: string }[]
  readonly a: string | null
  readonly b: string | null
}

export type CompareView = {
  readonly comparison: ArticlesComparison | SourcesComparison | null
  /** Ids of articles, and sources, of the address that the archive does not know. */
  readonly missing: readonly string[]
  readonly choices: SourceChoices
  readonly indexed: IndexedView
}
