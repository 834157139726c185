import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { acquireLock, releaseLock } from '#lib/engine/embedded/engine-lock.ts'

/** Another run is going on the same data folder; two at once would mix their indexes. */
export class IngestRunningError extends Error {
  override readonly name = 'IngestRunningError'
}

/** The data folder cannot be made or written. */
export class IngestFolderError extends Error {
  override readonly name = 'IngestFolderError'
}

/** Keeps other runs away from a data folder; returns what ends that. A lock of a dead process is taken over. */
export async function lockIngest(dataDir: string): Promise<() => void> {
  makeDataFolder(dataDir)
  const file = join(dataDir, 'ingest-lock.json')
  const outcome = await acquireLock(file, 'ingest')
  if (outcome.kind === 'acquired') return () => releaseLock(file)
  const pid = String(outcome.lock.owner.pid)
  throw new IngestRunningError(
    `Another ingest (process ${pid}) is running on ${dataDir}. Wait until it ends, or stop it first.`,
  )
}

/** Node 20 loops for ever in `mkdirSync(recursive)` under /proc. */
function makeDataFolder(dataDir: string): void {
  const advice = 'Choose a folder you may write to with DATA_DIR=…'
  if (/^\/(?:proc|sys|dev)\//.test(dataDir))
    throw new IngestFolderError(`The data folder cannot lie in ${dataDir}. ${advice}`)
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    throw new IngestFolderError(`The data folder ${dataDir} cannot be made. ${advice}`, { cause })
  }
}
