/** The newest of a search, as both formats of feed take them. */
export type Feed = {
  /** A tag URI (RFC 4151): the same for the same search of the same archive. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** Whole addresses: of the search's page, of this feed and of the same feed in the other format. */
  readonly pageAddress: string
  readonly ownAddress: string
  /** When the archive last changed: ISO 8601, UTC. */
  readonly updated: string
  readonly author: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly address: string
  /** `YYYY-MM-DD`; null when the article has no date. */
  readonly date: string | null
  readonly source: string | null
  /** How the text begins, plain. */
  readonly summary: string
  readonly categories: readonly { readonly id: string; readonly label: string; readonly kind: string }[]
}

/** Midnight UTC of a day: articles have no time of day. */
export function momentOf(date: string): string {
  return `${date}T00:00:00Z`
}

/** Characters that XML 1.0 cannot have, escaped or not, become U+FFFD; those of JSON could stay but would be others then. */
export function forFeed(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.toWellFormed().replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
}
