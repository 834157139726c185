/** A value of an article in words and as its id. */
export type ExportedTag = { readonly id: string; readonly label: string; readonly isMain: boolean }

/** Where it was read: a file of the archive and its lines. */
export type ExportedPlace = { readonly file: string; readonly startLine: number; readonly endLine: number }

/** An article as every format of export takes it. */
export type ExportRecord = {
  readonly id: string
  /** A JSON line's own `id`. */
  readonly ref: string | null
  /** Its page in this archive, a whole address. */
  readonly address: string
  /** Its page on the web: http or https, nothing else. */
  readonly url: string | null
  /** Empty when it has none. */
  readonly title: string
  readonly subtitle: string | null
  readonly captions: readonly string[]
  /** Paragraphs joined by `\n`. */
  readonly body: string
  readonly source: ExportedTag | null
  readonly sourceCertainty: string
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly dateCertainty: string | null
  readonly dateline: string | null
  readonly byline: string | null
  readonly countries: readonly ExportedTag[]
  readonly organizations: readonly ExportedTag[]
  readonly persons: readonly ExportedTag[]
  readonly datesMentioned: readonly string[]
  readonly thread: string | null
  readonly places: readonly ExportedPlace[]
}

/** What was exported, when and from where: with it the same search can be made again. */
export type HeaderRecord = {
  /** The search in words, and its address as a whole. */
  readonly search: string
  readonly address: string
  readonly count: number
  readonly order: 'newest' | 'oldest'
  readonly build: string
  /** The archive's own number, when it has one. */
  readonly version: number
  /** ISO 8601, UTC. */
  readonly indexedAt: string
  readonly exportedAt: string
}

/**
 * What is exported. `walk` gives the articles page by page, anew each time it is called, and throws `InterruptedExportError` when they
 * are no longer those that the header describes.
 */
export type Exported = {
  readonly header: HeaderRecord
  readonly walk: (isWithTexts: boolean) => AsyncIterable<readonly ExportRecord[]>
}

/** The archive was replaced or changed while it was read: what was sent is not all of one state. */
export class InterruptedExportError extends Error {
  override readonly name = 'InterruptedExportError'
}
