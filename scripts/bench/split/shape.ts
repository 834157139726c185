import type { Desk } from './desk.ts'
import type { Part } from './line.ts'
import type { Story } from './material.ts'

/** How one kind of site looks when its pages are crawled as text. */
export type Shape = {
  readonly name: string
  readonly outlet: string
  /**
   * Something beside blank lines says where a story starts: a date, a name, a label, a repeated headline. Stories of a shape without
   * it are only set apart by more than what stands between paragraphs.
   */
  readonly isMarked: boolean
  /** The fewest and most paragraphs of stories that suit it. */
  readonly paragraphs?: readonly [number, number]
  readonly write: (story: Story, desk: Desk) => readonly Part[]
}
