import { phases, type Progress } from '#lib/ingest/progress.ts'

type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

const terminalPause = 100
const logPause = 3000

/**
 * Prints how far a run is: one line that is written over on a terminal, a line every three seconds elsewhere. It prints on its
 * own too, so that a long step of the engine is not silent.
 */
export function createProgressPrinter(output: Output, now: () => number = Date.now) {
  const pause = output.isTTY ? terminalPause : logPause
  let latest: Progress | null = null
  let phaseStarted = now()
  let printed = output.isTTY ? -Infinity : phaseStarted
  const print = () => {
    const time = now()
    if (latest === null || time - printed < pause) return
    printed = time
    const line = describeProgress(latest, (time - phaseStarted) / 1000)
    output.write(output.isTTY ? `\r\u001B[2K${line}` : `${line}\n`)
  }
  const report = (progress: Progress): void => {
    if (progress.phase !== latest?.phase) phaseStarted = now()
    latest = progress
    print()
  }
  const timer = setInterval(print, pause)
  timer.unref()
  const end = (): void => {
    clearInterval(timer)
    if (output.isTTY && latest !== null) output.write('\r\u001B[2K')
    latest = null
  }
  return { report, end }
}

const words = {
  checking: 'Looking for changes',
  reading: 'Reading',
  tagging: 'Tagging again',
  learning: 'Learning words',
  sending: 'Preparing',
  indexing: 'Indexing',
} as const satisfies Record<Progress['phase'], string>

/** «Reading (step 2 of 4): 120 of 400 files · 310 stories · 250 articles/s · 12 s left» */
export function describeProgress(progress: Progress, seconds: number): string {
  const { phase, done, total, stories, articles } = progress
  const isOfFiles = phase === 'checking' || phase === 'reading'
  const step = `step ${String(phases.indexOf(phase) + 1)} of ${String(phases.length)}`
  const handled = phase === 'reading' ? articles : done
  const isFinished = done >= total
  const parts = [
    `${words[phase]} (${step}): ${String(done)} of ${String(total)} ${isOfFiles ? 'files' : 'articles'}`,
    ...(phase === 'checking' ? [] : [`${String(stories)} stories`]),
    ...(phase === 'checking' || seconds <= 0 ? [] : [`${String(Math.round(handled / seconds))} articles/s`]),
    ...(done <= 0 || isFinished || seconds <= 0
      ? []
      : [`${formatTime((seconds / done) * (total - done))} left`]),
  ]
  return parts.join(' · ')
}

/** 45 s, 12 min, 3 h 5 min */
function formatTime(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${String(minutes)} min`
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}
