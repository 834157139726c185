/** The story above, as far as it was read. */
export type StoryTail = {
  /** By what it seems to have ended. */
  readonly finished: 'footer' | 'end' | 'separator' | 'source' | 'related' | undefined
  /** Its headline's heading level, and its number in a numbered page. */
  readonly level: number
  readonly number: number | undefined
  /** Blank lines between its head and its body. */
  readonly bodyGap: number
  /** Its headline and latest paragraphs, as keys. */
  readonly recent: readonly string[]
}
