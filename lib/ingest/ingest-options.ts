import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import type { Renewal } from './find-renewal.ts'
import type { ReportProgress } from './progress.ts'

/** What a run is given. */
export type IngestOptions = {
  /** Absolute paths of folders and files. */
  readonly roots: readonly string[]
  readonly dataDir: string
  readonly engine: EngineConnection
  readonly report: ReportProgress
  /** Told before the first file is read that the archive is made anew, whatever its files. */
  readonly announce: (renewal: Renewal) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The same for a run that tags the live archive again. */
export type RetagOptions = Omit<IngestOptions, 'roots' | 'announce'>
