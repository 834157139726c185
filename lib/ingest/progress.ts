/**
 * The steps of a run, in order: are the files still the same, read and split them, tag again what other tables tagged, learn the words, hand the articles to the engine, wait until
 * it has indexed them.
 */
export const phases = ['checking', 'reading', 'tagging', 'learning', 'sending', 'indexing'] as const

/** How far a run is. `done` and `total` are files while checking and reading, articles afterwards. */
export type Progress = {
  readonly phase: (typeof phases)[number]
  readonly done: number
  readonly total: number
  readonly stories: number
  readonly articles: number
}

export type ReportProgress = (progress: Progress) => void
