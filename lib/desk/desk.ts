/* What a reader keeps in the browser. Times are milliseconds since 1970. */

/** An article marked with a star; enough of it stays when the archive no longer has it. */
export type Star = {
  readonly id: string
  readonly title: string
  readonly source: string
  /** As shown; empty without a date. */
  readonly date: string
  readonly at: number
}

/** A search to return to. */
export type SavedSearch = {
  /** Address of the search, its one written form: it names it. */
  readonly address: string
  readonly name: string
  readonly savedAt: number
  readonly visitedAt: number
  /** Of the archive, and articles found, at the last visit. */
  readonly version: number
  readonly total: number
}

export type Desk = {
  readonly searches: readonly SavedSearch[]
  readonly stars: readonly Star[]
  /** Ids of articles that were opened, the latest last. */
  readonly read: readonly string[]
}

export const emptyDesk: Desk = { searches: [], stars: [], read: [] }

/** Articles remembered as read: a browser gives a site five megabytes, and this is a tenth of one. */
export const mostRead = 20_000
