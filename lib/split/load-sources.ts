import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSources, type SourceProfile } from './source-profiles.ts'

/** The table that comes with the program. An archive's own is read with `parseSources` and laid over it. */
export function loadSources(): SourceProfile[] {
  return parseSources(readFileSync(path.join(process.cwd(), 'lib/split/sources.tsv'), 'utf8'))
}
