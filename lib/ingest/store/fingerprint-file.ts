import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a file's bytes; null when it cannot be read. */
export async function fingerprintFile(location: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(location), hash)
    return hash.digest('hex')
  } catch {
    return null
  }
}
