import { phases, type Progress, type ReportProgress } from '#lib/ingest/progress.ts'

/** Seconds in each step of a run. */
export type PhaseClock = {
  readonly report: ReportProgress
  /** Ends the last step. */
  readonly stop: () => Readonly<Record<string, number>>
}

/** The time until the first word of a step belongs to the step before: so does what is done between two. */
export function startPhaseClock(): PhaseClock {
  const seconds: Record<string, number> = Object.fromEntries(phases.map((phase) => [phase, 0]))
  let phase: Progress['phase'] = 'checking'
  let since = performance.now()
  const turnTo = (next: Progress['phase']) => {
    const now = performance.now()
    seconds[phase] = (seconds[phase] ?? 0) + (now - since) / 1000
    phase = next
    since = now
  }
  return {
    report: (progress) => {
      if (progress.phase !== phase) turnTo(progress.phase)
    },
    stop: () => {
      turnTo(phase)
      return seconds
    },
  }
}
