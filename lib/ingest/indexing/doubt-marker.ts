import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#lib/ingest/store/write-whole.ts'
import { untaggedState } from './states-of.ts'

// While the live index is changed in its place, the ids that change are on disk: after a killed run nobody knows which of
// them the index has.

const name = 'change.json'
const schema = z.object({ whole: z.array(z.string()), tags: z.array(z.string()) })

/** The ids in doubt: articles that came, went or were sent whole, and those of which only the tags may be others. */
export type Doubt = z.infer<typeof schema>

export function markInDoubt(dataDir: string, doubt: Doubt): void {
  writeWhole(join(dataDir, name), [JSON.stringify(doubt)])
}

/** Null when no run was killed in the middle of a change. */
export function readInDoubt(dataDir: string): Doubt | null {
  const file = join(dataDir, name)
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

export function clearDoubt(dataDir: string): void {
  rmSync(join(dataDir, name), { force: true })
}

/** What no article is sent with, as a state or as its tags: it differs from every other, so what is in doubt is sent or removed again. */
const unknown = '?'

export function withDoubt(states: ReadonlyMap<string, string>, doubt: Doubt | null): Map<string, string> {
  const doubted = new Map(states)
  for (const id of doubt?.tags ?? []) doubted.set(id, `${untaggedState(states.get(id) ?? '')} ${unknown}`)
  for (const id of doubt?.whole ?? []) doubted.set(id, unknown)
  return doubted
}
