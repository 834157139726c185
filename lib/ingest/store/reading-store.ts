import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { parseEntry, type StoreEntry } from './store-entry.ts'
import { writeWhole } from './write-whole.ts'

/**
 * What was read of the files of an archive, kept on disk: a changed file is read again, all others are not, and a killed
 * run goes on where it stopped. `index.jsonl` says for each file which bytes of which segment are its; a segment is written
 * whole before the index names it, so what the index names is always there.
 */
export type ReadingStore = {
  readonly folder: string
  readonly get: (path: string) => StoreEntry | undefined
  /** All entries in the order of their paths. */
  readonly list: () => StoreEntry[]
  /** The last entry of a path wins. */
  readonly add: (entries: readonly StoreEntry[]) => void
  /** A name for the next segment; nobody else has it. */
  readonly nextSegment: () => string
  /** Forgets all paths but these, and removes the segments that hold nothing of them. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void
}

const indexName = 'index.jsonl'
/** Changes with the form of what is stored. */
const format = 2

/** Opens the store of a data folder. What other rules read is removed. Only under the lock of the data folder. */
export function openReadingStore(dataDir: string, reading: string): ReadingStore {
  const folder = join(dataDir, 'readings')
  const header = JSON.stringify({ format, reading })
  const entries = readIndex(folder, header) ?? startAfresh(folder, header)
  let number = highestSegment(folder)
  const index = join(folder, indexName)
  return {
    folder,
    get: (path) => entries.get(path),
    list: () => [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    add: (added) => {
      for (const entry of added) entries.set(entry.path, entry)
      appendFileSync(index, added.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    },
    nextSegment: () => `${String((number += 1)).padStart(6, '0')}.jsonl`,
    keepOnly: (paths) => {
      for (const path of entries.keys()) if (!paths.has(path)) entries.delete(path)
      writeWhole(index, [header, ...Array.from(entries.values(), (entry) => JSON.stringify(entry))])
      removeDeadSegments(folder, entries)
    },
  }
}

/** Null when it is not there or of other rules. A last line that was cut off, or names what is not there, is left out. */
function readIndex(folder: string, header: string): Map<string, StoreEntry> | null {
  const file = join(folder, indexName)
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const [first, ...rows] = text.split('\n')
  if (first !== header) return null
  // What comes next must not be written behind half a line.
  if (!text.endsWith('\n')) appendFileSync(file, '\n')
  const sizes = measureSegments(folder)
  const entries = rows.flatMap((row) => parseEntry(row) ?? [])
  const isThere = ({ segment, end }: StoreEntry) => end <= (sizes.get(segment) ?? -1)
  return new Map(entries.filter(isThere).map((entry) => [entry.path, entry]))
}

function startAfresh(folder: string, header: string): Map<string, StoreEntry> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, indexName), `${header}\n`)
  return new Map()
}

function measureSegments(folder: string): ReadonlyMap<string, number> {
  return new Map(listSegments(folder).map((name) => [name, statSync(join(folder, name)).size]))
}

function listSegments(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\d+\.jsonl$/.test(name))
}

function highestSegment(folder: string): number {
  return Math.max(0, ...listSegments(folder).map((name) => Number.parseInt(name, 10)))
}

function removeDeadSegments(folder: string, entries: ReadonlyMap<string, StoreEntry>): void {
  const alive = new Set(Array.from(entries.values(), ({ segment }) => segment))
  for (const name of listSegments(folder)) if (!alive.has(name)) rmSync(join(folder, name))
}
