/** A search engine under test, filled with the documents. */
export type System = {
  readonly name: string
  /** Ids, the best first. */
  readonly search: (text: string, most: number) => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}
