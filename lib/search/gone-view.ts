import type { LinkView } from './article-view.ts'

/** An article that the archive no longer has. */
export type GoneView = {
  /** The last version that had it. */
  readonly version: number
  /** Where it stood: path inside the archive, lines from 1. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** The file at its line; null when the archive no longer has the file. */
  readonly fileHref: string | null
  /** The articles that stand at these lines now. */
  readonly successors: readonly LinkView[]
}
