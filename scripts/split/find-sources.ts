import { existsSync } from 'node:fs'
import path from 'node:path'
import { readOwnTables } from '#lib/ingest/own-tables.ts'
import { loadSources } from '#lib/split/load-sources.ts'
import { overrideSources, type SourceProfile } from '#lib/split/source-profiles.ts'

const shipped = loadSources()
const known = new Map<string, Promise<readonly SourceProfile[]>>()

/** The outlets by which a file is split: those of the nearest folder `kashshaf/` beside or above it over the shipped ones. */
export function findSources(file: string): Promise<readonly SourceProfile[]> {
  const folder = path.dirname(file)
  const found = known.get(folder) ?? readSources(folder)
  known.set(folder, found)
  return found
}

async function readSources(folder: string): Promise<readonly SourceProfile[]> {
  const own = path.join(folder, 'kashshaf')
  if (existsSync(path.join(own, 'sources.tsv'))) {
    const { sources } = await readOwnTables(own)
    return overrideSources(shipped, sources ?? [])
  }
  const above = path.dirname(folder)
  return above === folder ? shipped : readSources(above)
}
