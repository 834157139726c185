import { createHash } from 'node:crypto'
import { arabicVersion } from '#lib/arabic/version.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import { createSourceIdentifier, type IdentifiedSource } from '#lib/split/identify-source.ts'
import { loadSources } from '#lib/split/load-sources.ts'
import { overrideSources, type SourceProfile } from '#lib/split/source-profiles.ts'
import { hashRules } from './hash-rules.ts'
import { readOwnTables } from './own-tables.ts'

/** What turns files into articles: the outlets and names known, and a version that changes with any of it. */
export type Recipe = {
  readonly sources: readonly SourceProfile[]
  readonly identifySource: (name: string) => IdentifiedSource | null
  readonly gazetteer: Gazetteer
  readonly version: string
  /** Own tables whose name is not known: they change nothing, and the report says so. */
  readonly unknownTables: readonly string[]
}

/** Reads the shipped tables and the archive's own laid over them. Throws when a table cannot be read: then nothing is touched. */
export async function loadRecipe(ownFolders: readonly string[]): Promise<Recipe> {
  const own = await readOwnTables(ownFolders)
  const shipped = loadSources()
  const sources = own?.sources ? overrideSources(shipped, own.sources) : shipped
  const gazetteer = loadGazetteer(own?.folder)
  const parts = [hashRules(process.cwd()), arabicVersion, gazetteer.version, JSON.stringify(sources)]
  return {
    sources,
    identifySource: createSourceIdentifier(sources),
    gazetteer,
    version: createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16),
    unknownTables: own?.unknown ?? [],
  }
}
