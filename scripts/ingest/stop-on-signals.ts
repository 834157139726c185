type Cleanup = () => unknown

/** What a run has to give back, last taken first: at its end, or when a signal ends it. */
export type Stopper = {
  readonly onStop: (cleanup: Cleanup) => void
  readonly isStopping: () => boolean
  readonly stop: () => Promise<void>
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Ctrl-C, kill and a closed terminal stop the run; the archive stays as it was. */
export function createStopper(): Stopper {
  const cleanups: Cleanup[] = []
  let isStopping = false
  let stopped: Promise<void> | null = null
  const stop = () => (stopped ??= runAll(cleanups))
  const stopNow = (signal: keyof typeof exitCodes) => {
    isStopping = true
    console.error(`\nStopped by ${signal} before the end: readers keep the archive they had.`)
    void stop().finally(() => process.exit(exitCodes[signal]))
  }
  process.once('SIGINT', stopNow).once('SIGTERM', stopNow).once('SIGHUP', stopNow)
  return {
    onStop: (cleanup) => void cleanups.unshift(cleanup),
    isStopping: () => isStopping,
    stop,
  }
}

async function runAll(cleanups: readonly Cleanup[]): Promise<void> {
  for (const cleanup of cleanups) await cleanup()
}
