import { setTimeout as sleep } from 'node:timers/promises'

/** Done at the end, and waited for. */
export type Cleanup = () => unknown

/** Ends this process, and first all that it started. */
export type Shutdown = {
  /** What to do at the end; the last registered is done first. */
  readonly onStop: (cleanup: Cleanup) => void
  readonly isStopping: () => boolean
  /** Never returns to normal work: the process exits with `code`. */
  readonly stop: (code: number) => Promise<void>
}

const patience = 8000

export function makeShutdown(exit: (code: number) => void = process.exit): Shutdown {
  const cleanups: Cleanup[] = []
  let stopping = false
  const stop = async (code: number) => {
    // The second Ctrl-C: no waiting. The guards end what still runs.
    if (stopping) return exit(code)
    stopping = true
    await Promise.race([runAll(cleanups), sleep(patience)])
    exit(code)
  }
  return { onStop: (cleanup) => void cleanups.unshift(cleanup), isStopping: () => stopping, stop }
}

/** Ctrl-C, kill, and the closing of the terminal. */
export function stopOnSignals(shutdown: Shutdown): void {
  process.on('SIGINT', () => void shutdown.stop(130))
  process.on('SIGTERM', () => void shutdown.stop(143))
  process.on('SIGHUP', () => void shutdown.stop(129))
}

async function runAll(cleanups: readonly Cleanup[]): Promise<void> {
  for (const cleanup of cleanups) {
    try {
      await cleanup()
    } catch (error) {
      console.error(error)
    }
  }
}
