import type { DateCertainty, SourceCertainty } from '#lib/article/story.ts'
import type { MentionRule } from '#lib/article/mention.ts'
import type { NamedFacet } from '#lib/query/search-state.ts'
import type { Citations } from './evidence-view.ts'
import type { RelatedGroup } from './related-view.ts'
import type { DateView, Segment } from './search-view.ts'
import type { CopiesView } from './thread-view.ts'

/** A link with the words that stand on it. */
export type LinkView = { readonly label: string; readonly href: string }

/** A stretch of a paragraph: plain words, or a name that leads to the search narrowed to it. */
export type Span =
  | { readonly kind: 'text'; readonly segments: readonly Segment[] }
  | {
      readonly kind: NamedFacet
      readonly id: string
      /** The name's label («روسيا» for a mention written «الروسي»). */
      readonly label: string
      readonly href: string
      readonly segments: readonly Segment[]
      /** Its address within the page, and those of shorter names inside it («الروسية» in the ministry's). */
      readonly anchor: string
      readonly inner: readonly string[]
      /** The next place that names the same; null when it is the only one. */
      readonly nextHref: string | null
    }

export type ParagraphView = {
  readonly spans: readonly Span[]
  /** Line (from 1) in the file, and the address of the file view at that line. */
  readonly line: { readonly number: number; readonly href: string } | null
}

/** Where the article was read. The first of the list is the one whose lines stand in the margin. */
export type ProvenanceView = {
  readonly file: string
  readonly fileHref: string
  readonly startLine: number
  readonly endLine: number
  /** The file view at `startLine`. */
  readonly linesHref: string
  /** Position (from 1) among the file's stories, and how many there are. */
  readonly story: number
  readonly stories: number
}

/** A form in which a name stands in the text, by which rule it was known, and the addresses of its places. */
export type FormPlaces = {
  readonly form: string
  readonly rule: MentionRule
  readonly hrefs: readonly string[]
}

/** A country, organisation or person, how often the text names it, and where. */
export type NameCount = {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly count: number
  readonly isMain: boolean
  readonly forms: readonly FormPlaces[]
}

/** Another story of the same file; the article itself stands in the list too. */
export type SiblingView = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly isCurrent: boolean
}

/** The way back to the results the reader came from, and along them. */
export type ResultPath = {
  readonly backHref: string
  /** Position (from 1) of this article in the results, and their total; null when it was not reached from a list. */
  readonly position: { readonly index: number; readonly total: number } | null
  readonly previous: LinkView | null
  readonly next: LinkView | null
}

/** The address within the page of the match with this number (from 1). */
export function matchAnchor(number: number): string {
  return `m${String(number)}`
}

/** The address within the page of a value's mention with this number (from 1). */
export function mentionAnchor(id: string, number: number): string {
  return `${id}-${String(number)}`
}

/** Everything the article page draws. */
export type ArticleView = {
  readonly id: string
  readonly title: readonly Segment[]
  /** Addresses of the names in the title. */
  readonly titleAnchors: readonly string[]
  readonly subtitle: readonly Segment[] | null
  readonly source: LinkView | null
  readonly sourceCertainty: SourceCertainty
  readonly agencies: readonly LinkView[]
  readonly date: DateView | null
  /** The same day in the Hijri calendar. */
  readonly hijri: string | null
  /** What tells the date; null when there is none. */
  readonly dateCertainty: DateCertainty | null
  readonly dateline: string | null
  readonly byline: string | null
  /** Address of the page on the web, when the archive knows it. */
  readonly url: string | null
  /** The version of the archive in which it first appeared. */
  readonly since: number
  /** SHA-256 of its text (`lib/article/article-text.ts`). */
  readonly textHash: string
  readonly citations: Citations
  /** Places that the search matched, each with an anchor on its first segment. */
  readonly matches: number
  readonly captions: readonly (readonly Segment[])[]
  readonly paragraphs: readonly ParagraphView[]
  readonly provenances: readonly ProvenanceView[]
  readonly siblings: readonly SiblingView[]
  readonly copies: CopiesView
  /** Other tellings of its story, by source. */
  readonly related: readonly RelatedGroup[]
  readonly countries: readonly NameCount[]
  readonly organizations: readonly NameCount[]
  readonly persons: readonly NameCount[]
  readonly path: ResultPath
}
