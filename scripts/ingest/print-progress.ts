import type { Progress } from '#lib/ingest/progress.ts'

type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

const terminalPause = 100
const logPause = 3000

/** Prints how far a run is: one line that is written over on a terminal, a line every three seconds elsewhere. */
export function createProgressPrinter(output: Output, now: () => number = Date.now) {
  const started = now()
  const pause = output.isTTY ? terminalPause : logPause
  let phase: Progress['phase'] | null = null
  let phaseStarted = started
  let printed = output.isTTY ? 0 : started
  let hasLine = false
  const report = (progress: Progress): void => {
    const time = now()
    if (progress.phase !== phase) {
      phase = progress.phase
      phaseStarted = time
    }
    if (time - printed < pause && progress.done < progress.total) return
    if (time - printed < pause && !output.isTTY) return
    printed = time
    const line = describeProgress(progress, (time - phaseStarted) / 1000)
    output.write(output.isTTY ? `\r\u001B[2K${line}` : `${line}\n`)
    hasLine = true
  }
  const end = (): void => {
    if (output.isTTY && hasLine) output.write('\r\u001B[2K')
  }
  return { report, end }
}

/** «Reading 120 of 400 files · 310 stories · 250 articles/s · 12 s left» */
export function describeProgress(
  { phase, done, total, stories, articles }: Progress,
  seconds: number,
): string {
  const handled = phase === 'reading' ? articles : done
  const rate = seconds > 0 ? Math.round(handled / seconds) : 0
  const left = done > 0 ? Math.ceil((seconds / done) * (total - done)) : null
  const what = phase === 'reading' ? 'Reading' : 'Indexing'
  const unit = phase === 'reading' ? 'files' : 'articles'
  const parts = [
    `${what} ${String(done)} of ${String(total)} ${unit}`,
    ...(phase === 'reading' ? [`${String(stories)} stories`] : []),
    `${String(rate)} articles/s`,
    ...(left === null || left === 0 ? [] : [`${String(left)} s left`]),
  ]
  return parts.join(' · ')
}
