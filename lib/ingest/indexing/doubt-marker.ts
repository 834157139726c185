import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#lib/ingest/store/write-whole.ts'

// While the live index is changed in its place, the ids that change are on disk: after a killed run nobody knows which of
// them the index has.

const name = 'change.json'
const schema = z.array(z.string())

export function markInDoubt(dataDir: string, ids: readonly string[]): void {
  writeWhole(join(dataDir, name), [JSON.stringify(ids)])
}

/** The ids in doubt; none when no run was killed in the middle of a change. */
export function readInDoubt(dataDir: string): readonly string[] {
  const file = join(dataDir, name)
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

export function clearDoubt(dataDir: string): void {
  rmSync(join(dataDir, name), { force: true })
}

/** The state that no article is sent with: it differs from every other, so what is in doubt is sent or removed again. */
const unknown = '?'

export function withDoubt(states: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, string> {
  return new Map([...states, ...ids.map((id): [string, string] => [id, unknown])])
}
