/** What a line of a file became. `repeat` and `boilerplate` lines are dropped from the article, and say why. */
export type LineKind =
  | 'title'
  | 'subtitle'
  | 'caption'
  | 'source'
  | 'date'
  | 'byline'
  | 'body'
  | 'repeat'
  | 'boilerplate'
  | 'blank'

/** One line of a file and what it became: the proof that no line was lost. */
export type LineAccount = {
  /** From 1. */
  readonly line: number
  readonly kind: LineKind
  /** Index (from 0) into the file's stories, or null when the line belongs to none. */
  readonly story: number | null
  /** Why a `boilerplate` or `repeat` line was dropped: a short id such as `text-size-button`, `footer`, `related`. */
  readonly reason?: string
}
