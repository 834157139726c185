import type { DateView } from './date-view.ts'

/** A near copy of an article: where and when it was published, and what leads to it. */
export type CopyView = {
  readonly id: string
  readonly href: string
  readonly source: string | null
  readonly date: DateView | null
  /** Null when it is the article's own. */
  readonly title: string | null
  readonly compareHref: string
}

/** The thread whose copies one row of the list stands for; counts are of what the search finds. */
export type ThreadView = {
  /** Members, the one that leads the row among them. */
  readonly copies: number
  readonly sources: number
  readonly countries: number
  /** «من 3 إلى 5 مارس 2018» */
  readonly dates: string | null
  readonly others: readonly CopyView[]
  /** Found by the search and not among `others`. */
  readonly unlisted: number
  /** Members that the search does not find, and where they are listed. */
  readonly outside: number
  readonly outsideHref: string
}

/** Where copies are listed on the page of an article. */
export const copiesAnchor = 'copies'

/** The near copies of an article, for its own page. */
export type CopiesView = {
  readonly copies: readonly (CopyView & {
    /** Which share of the runs of three words of both texts both have, in hundredths; null for a text too short to have one. */
    readonly likeness: number | null
  })[]
  /** How many more there are than are listed. */
  readonly unlisted: number
}
