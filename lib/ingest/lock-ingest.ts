import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { acquireLock, releaseLock } from '#lib/engine/embedded/engine-lock.ts'

/** Another run is going on the same data folder; two at once would mix their indexes. */
export class IngestRunningError extends Error {
  override readonly name = 'IngestRunningError'
}

/** Keeps other runs away from a data folder; returns what ends that. A lock of a dead process is taken over. */
export async function lockIngest(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'ingest-lock.json')
  const outcome = await acquireLock(file, 'ingest')
  if (outcome.kind === 'acquired') return () => releaseLock(file)
  const pid = String(outcome.lock.owner.pid)
  throw new IngestRunningError(
    `Another ingest (process ${pid}) is running on ${dataDir}. Wait until it ends, or stop it first.`,
  )
}
