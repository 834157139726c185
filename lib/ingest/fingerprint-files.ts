import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ListedFile } from './list-files.ts'

/** SHA-256 of each file's bytes, by path; null for a file that cannot be read. */
export async function fingerprintFiles(
  files: readonly ListedFile[],
): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>()
  for (const { path, location } of files) found.set(path, await fingerprint(location))
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
