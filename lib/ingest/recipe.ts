import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { arabicVersion } from '#lib/arabic/version.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import { createSourceIdentifier, type IdentifiedSource } from '#lib/split/identify-source.ts'
import { loadSources } from '#lib/split/load-sources.ts'
import { overrideSources, parseSources, type SourceProfile } from '#lib/split/source-profiles.ts'

/** Bump when splitting or the shape of indexed articles changes: archives are then made anew at the next start. */
const articleVersion = '1'

/** What turns files into articles: the outlets and names known, and a version that changes with any of it. */
export type Recipe = {
  readonly sources: readonly SourceProfile[]
  readonly identifySource: (name: string) => IdentifiedSource | null
  readonly gazetteer: Gazetteer
  readonly version: string
}

/** Reads the shipped tables and the archive's own laid over them. Throws when a table cannot be read: then nothing is touched. */
export async function loadRecipe(ownTables: readonly string[]): Promise<Recipe> {
  const [own] = ownTables
  const ownSources =
    own === undefined ? null : await readFile(join(own, 'sources.tsv'), 'utf8').catch(() => null)
  const shipped = loadSources()
  const sources = ownSources === null ? shipped : overrideSources(shipped, parseSources(ownSources))
  const gazetteer = loadGazetteer(own)
  const parts = [articleVersion, arabicVersion, gazetteer.version, JSON.stringify(sources)]
  return {
    sources,
    identifySource: createSourceIdentifier(sources),
    gazetteer,
    version: createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16),
  }
}
