import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { collectBytes, type PackedLimits } from './collect-bytes.ts'
import { explainReadError } from './explain-read-error.ts'

/** The name of the one file in a `.gz`. */
export function nameInGzip(location: string): string {
  return basename(location).replace(/\.gz$/i, '')
}

/** Unpacks a `.gz`, or tells why not. */
export async function readGzip(location: string, limits: PackedLimits): Promise<Buffer | string> {
  try {
    const { size } = await stat(location)
    const unpacked = createGunzip()
    // The reader of `unpacked` is told of every error, also of those of the file.
    pipeline(createReadStream(location), unpacked, () => undefined)
    return await collectBytes(unpacked, size, limits)
  } catch (error) {
    return isBroken(error)
      ? 'It is no whole .gz file: its bytes are broken or end too early. Fetch or pack it again.'
      : explainReadError(error)
  }
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
}
