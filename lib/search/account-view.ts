import type { IndexedView } from './search-view.ts'

/** A part of a whole, as a stretch of a bar and a row of a list. */
export type PartView = { readonly id: string; readonly count: number }

export type SourceRowView = {
  /** Null when the outlet is unknown. */
  readonly label: string | null
  readonly href: string
  readonly files: number
  readonly stories: number
  readonly articles: number
  /** Of the articles, in per cent. */
  readonly dated: number
  readonly withCountry: number
  readonly withOrganization: number
  /** Years. */
  readonly span: { readonly from: string; readonly to: string } | null
}

/** A place that needs a look: the file, the line when one is meant, why. */
export type LookView = {
  readonly path: string
  readonly href: string | null
  readonly line: number | null
  readonly reason: string
}

/** `moreHref` shows all that are named; null when they are shown. */
export type LooksView = {
  readonly count: number
  readonly shown: readonly LookView[]
  readonly moreHref: string | null
}

/** Everything the page of the archive's account draws. */
export type AccountView = {
  readonly files: number
  readonly stories: number
  readonly articles: number
  readonly duplicates: number
  readonly failed: number
  readonly fileParts: readonly PartView[]
  readonly lines: number
  readonly lineParts: readonly PartView[]
  readonly sources: readonly SourceRowView[]
  readonly failures: LooksView
  readonly suspects: LooksView
  readonly empty: LooksView
  readonly dropped: readonly PartView[]
  /** Articles by what tells their date. */
  readonly dates: readonly PartView[]
  readonly encodings: readonly PartView[]
  readonly formats: readonly PartView[]
  readonly skipped: readonly string[]
  readonly indexed: IndexedView
}

export type FileRowView = {
  readonly path: string
  readonly href: string | null
  /** Null for a file that could not be read: then `reason` tells why. */
  readonly counts: {
    readonly stories: number
    readonly lines: number
    readonly dropped: number
    readonly suspects: number
    readonly failures: number
  } | null
  readonly reason: string | null
  readonly encoding: string
  readonly bytes: number | null
}

/** A page of the list of all files. */
export type FilesView = {
  readonly total: number
  readonly first: number
  readonly rows: readonly FileRowView[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly indexed: IndexedView
}
