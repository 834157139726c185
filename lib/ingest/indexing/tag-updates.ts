import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { eachLineBetween } from '#lib/ingest/store/lines-between.ts'
import { packLines, type Batch } from './pack-articles.ts'

// The new tags of articles lie on disk until they are sent: those of a large archive take more memory than its texts may.

/** In the folder of a build. */
const name = 'updates.jsonl'

export function updatesOf(buildFolder: string): string {
  return join(buildFolder, name)
}

/** One request's worth in memory at a time. */
export function readUpdates(buildFolder: string): Generator<Batch> {
  const file = updatesOf(buildFolder)
  return packLines(eachLineBetween(file, 0, statSync(file).size))
}

export function removeUpdates(buildFolder: string): void {
  rmSync(updatesOf(buildFolder), { force: true })
}
