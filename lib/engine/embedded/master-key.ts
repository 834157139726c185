import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * A fresh key for every start of the engine, 32 random bytes in a file that only this user can read.
 * Because it is fresh, only the process that we started with it accepts it: an older server on our port,
 * even one of the same data folder, gives itself away.
 */
export function writeMasterKey(file: string): string {
  const key = randomBytes(32).toString('base64url')
  writeFileSync(`${file}.draft`, key, { mode: 0o600 })
  renameSync(`${file}.draft`, file)
  return key
}

/** Null when there is none. */
export function readMasterKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch {
    return null
  }
}
