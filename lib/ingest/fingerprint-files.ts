import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ListedFile } from './list-files.ts'
import type { ReportProgress } from './progress.ts'

/** SHA-256 of each file's bytes, by path; null for a file that cannot be read. */
export async function fingerprintFiles(
  files: readonly ListedFile[],
  report: ReportProgress,
): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>()
  for (const { path, location } of files) {
    found.set(path, await fingerprint(location))
    report({ phase: 'checking', done: found.size, total: files.length, stories: 0, articles: 0 })
  }
  return found
}

async function fingerprint(location: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(location), hash)
    return hash.digest('hex')
  } catch {
    return null
  }
}
