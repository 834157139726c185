import type { ExportFormat } from '#lib/export/export-formats.ts'

export type FeedFormat = 'atom' | 'json'

/** What of a search can be taken away: all of it as a file, its newest as a feed. */
export type TakeAwayView = {
  readonly exports: readonly { readonly value: ExportFormat; readonly href: string }[]
  readonly feeds: readonly { readonly value: FeedFormat; readonly href: string }[]
}
