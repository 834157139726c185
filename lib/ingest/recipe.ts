import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { arabicVersion } from '#lib/arabic/version.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import { createSourceIdentifier, type IdentifiedSource } from '#lib/split/identify-source.ts'
import { loadSources } from '#lib/split/load-sources.ts'
import { overrideSources, type SourceProfile } from '#lib/split/source-profiles.ts'
import { hashRules } from './hash-rules.ts'
import { readOwnTables, type OwnCases } from './own-tables.ts'

/** What turns files into articles: the outlets and names known, and fingerprints that change with any of it. */
export type Recipe = {
  readonly sources: readonly SourceProfile[]
  readonly identifySource: (name: string) => IdentifiedSource | null
  readonly gazetteer: Gazetteer
  /** Of all that cuts and dates articles: when it changes, every file is read again. */
  readonly reading: string
  /** Of all that tags them: when only this changes, what was read is tagged again. */
  readonly tagging: string
  /** What must hold of the owner's tables. */
  readonly cases: readonly OwnCases[]
  /** Own tables whose name is not known, by their path: they change nothing, and the report says so. */
  readonly unknownTables: readonly string[]
}

/**
 * Reads the shipped tables and those of the folders laid over them, the last on top. Throws when a table cannot be read: then nothing
 * is touched.
 */
export async function loadRecipe(ownFolders: readonly string[]): Promise<Recipe> {
  const own = await Promise.all(ownFolders.map(readOwnTables))
  const sources = own.reduce((below, tables) => overrideSources(below, tables.sources ?? []), loadSources())
  const gazetteer = loadGazetteer(...ownFolders)
  const rules = hashRules(process.cwd())
  return {
    sources,
    identifySource: createSourceIdentifier(sources),
    gazetteer,
    reading: fingerprint(rules.reading, arabicVersion, JSON.stringify(sources)),
    tagging: fingerprint(rules.tagging, gazetteer.version),
    cases: own.flatMap(({ cases }) => cases ?? []),
    unknownTables: own.flatMap(({ folder, unknown }) => unknown.map((name) => `${basename(folder)}/${name}`)),
  }
}

function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}
