import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { isAlive, nameThisProcess } from './process-id.ts'

const processId = z.object({ pid: z.number().int().positive(), birth: z.string() })

const engineLock = z.object({
  owner: processId,
  /** What the owner is, for messages: "npm start". */
  purpose: z.string(),
  engine: processId.nullable(),
  /** Null until the engine answers. */
  url: z.string().nullable(),
})

/** Who runs the engine of a data folder, and where it answers. Meilisearch itself has no such lock. */
export type EngineLock = z.infer<typeof engineLock>

export type LockOutcome =
  | { readonly kind: 'acquired'; readonly stale: EngineLock | null }
  | { readonly kind: 'held'; readonly lock: EngineLock }

/** A pause after taking over a stale lock, long enough for another one taking over to be noticed. */
const settleTime = 30

export async function acquireLock(file: string, purpose: string): Promise<LockOutcome> {
  const mine: EngineLock = { owner: nameThisProcess(), purpose, engine: null, url: null }
  let stale: EngineLock | null = null
  for (;;) {
    if (createLock(file, mine)) {
      if (stale !== null) await sleep(settleTime)
      if (isMine(readLock(file))) return { kind: 'acquired', stale }
    }
    const lock = readLock(file)
    if (lock !== null && isAlive(lock.owner)) return { kind: 'held', lock }
    removeStaleLock(file, lock)
    stale = lock ?? stale
    await sleep(Math.random() * settleTime)
  }
}

/** Null when there is none, or none that can be read. */
export function readLock(file: string): EngineLock | null {
  try {
    return engineLock.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Only for the owner. */
export function updateLock(file: string, change: Pick<EngineLock, 'engine' | 'url'>): void {
  const lock = readLock(file)
  if (lock === null || !isMine(lock)) return
  const draft = writeDraft(file, { ...lock, ...change })
  renameSync(draft, file)
}

export function releaseLock(file: string): void {
  if (isMine(readLock(file))) rmSync(file, { force: true })
}

function isMine(lock: EngineLock | null): boolean {
  const me = nameThisProcess()
  return lock !== null && lock.owner.pid === me.pid && lock.owner.birth === me.birth
}

/** A link appears with all its content, or not at all. False when there is a lock already. */
function createLock(file: string, lock: EngineLock): boolean {
  const draft = writeDraft(file, lock)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    return createLockWithoutLinks(file, lock)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Some file systems (exFAT, some network shares) have no hard links. */
function createLockWithoutLinks(file: string, lock: EngineLock): boolean {
  try {
    writeFileSync(file, JSON.stringify(lock), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Between reading and removing, another process may have put its own: then that one is put back. */
function removeStaleLock(file: string, stale: EngineLock | null): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}.stale`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const removed = readLock(aside)
  if (removed !== null && JSON.stringify(removed) !== JSON.stringify(stale)) createLock(file, removed)
  rmSync(aside, { force: true })
}

function writeDraft(file: string, lock: EngineLock): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`
  writeFileSync(draft, JSON.stringify(lock), { mode: 0o600 })
  return draft
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
