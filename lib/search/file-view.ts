import type { LineKind } from '#lib/article/line-account.ts'

/** A line of the file as it stands there, and what it became. */
export type LineView = {
  /** From 1. */
  readonly line: number
  readonly kind: LineKind
  /** Why a line was dropped, as a short id of the splitter (`text-size-button`). */
  readonly reason: string | null
  readonly text: string
  /** Belongs to the article from which the reader came. */
  readonly isLit: boolean
}

/** Consecutive lines of one story, or of none (what stands before, between and after the stories). */
export type FileSection = {
  readonly story: {
    /** Position (from 1) among the file's stories. */
    readonly number: number
    readonly startLine: number
    readonly endLine: number
    readonly href: string
  } | null
  readonly lines: readonly LineView[]
}

/** Everything the page of an original file draws. */
export type FileView = {
  /** Path inside the archive, with `/`. */
  readonly path: string
  readonly stories: number
  readonly sections: readonly FileSection[]
  /** The lines that are drawn: all but in a very long file. */
  readonly window: { readonly first: number; readonly last: number }
  /** How many lines became what; kinds without a line are left out. */
  readonly account: readonly { readonly kind: LineKind; readonly count: number }[]
  readonly total: number
  readonly bytes: number
  readonly encoding: string
  /** The beginning of the SHA-256 of its bytes. */
  readonly fingerprint: string
  /** Lines at which the splitter was in doubt, or that could not be read. */
  readonly suspects: readonly { readonly line: number; readonly reason: string }[]
  /** The article to go back to, when the reader came from one. */
  readonly backHref: string | null
  /** Address that gives the file as it is, when there is one. */
  readonly rawHref: string | null
}
