import type { Mention } from './mention.ts'
import type { DateCertainty, SourceCertainty } from './story.ts'

/** Where an article was read: a file of the archive and the lines in it. */
export type Provenance = {
  /** Path inside the archive, with `/`. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Position (from 1) among the file's stories, and how many there are. */
  readonly story: number
  readonly stories: number
  /** Line (from 1) of each paragraph of the body, in order. */
  readonly paragraphLines: readonly number[]
}

/** A story with its tags, as it is indexed and shown. */
export type Article = {
  /** Content hash: 20 hex digits. The same story in two files is one article. */
  readonly id: string
  /** A JSON line's own `id`. */
  readonly ref?: string
  readonly url?: string
  readonly title: string
  readonly subtitle?: string
  readonly captions: readonly string[]
  /** Paragraphs joined by `\n`; mention offsets point into it. */
  readonly body: string
  readonly source: string | null
  readonly sourceCertainty: SourceCertainty
  readonly dateline?: string
  /** Country of the dateline's place: ISO 3166-1 code. */
  readonly datelineCountry?: string
  readonly byline?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly dateCertainty?: DateCertainty
  /** Dates that the title and the body mention, each once, sorted: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly datesMentioned: readonly string[]
  readonly countries: readonly string[]
  readonly countriesMain: readonly string[]
  readonly organizations: readonly string[]
  readonly organizationsMain: readonly string[]
  readonly agencies: readonly string[]
  readonly persons: readonly string[]
  readonly personsMain: readonly string[]
  readonly mentions: readonly Mention[]
  /** Id of the thread of near-identical copies it belongs to; left out when it has none. */
  readonly thread?: string
  readonly provenances: readonly Provenance[]
}
