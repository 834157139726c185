/** How far a run is. `done` and `total` are files while reading and articles while indexing. */
export type Progress = {
  readonly phase: 'reading' | 'indexing'
  readonly done: number
  readonly total: number
  readonly stories: number
  readonly articles: number
}

export type ReportProgress = (progress: Progress) => void
