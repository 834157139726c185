import { openCrew, type Crew } from '#lib/ingest/store/crew.ts'
import { findChanged } from '#lib/ingest/store/find-changed.ts'
import type { IngestOptions } from './ingest-options.ts'
import { listFiles, type ListedFile } from './list-files.ts'
import { refuseFailingCases } from './own-cases.ts'
import { findOwnTables } from './own-tables.ts'
import { joinReadings, type Plan, type ReadPlan } from './plan.ts'
import { readChanged } from '#lib/ingest/store/read-changed.ts'
import { findStale, retagStale, tagBytes } from '#lib/ingest/store/retag-stale.ts'
import { openReadingStore, type ReadingStore } from '#lib/ingest/store/reading-store.ts'
import { loadRecipe } from './recipe.ts'
import { refuseNoFiles } from './refuse-empty.ts'

/** Everything under the roots, read and in the store. `changed`: so many files had to be read. The crew is still there. */
export type ReadFiles = {
  readonly plan: ReadPlan
  readonly store: ReadingStore
  readonly crew: Crew
  readonly changed: number
}

/**
 * What is to be read, before a file is read.
 * @throws ArchivePathError EmptyArchiveError OwnTableError GazetteerError OwnCasesError
 */
export async function planFiles({ roots, dataDir }: Pick<IngestOptions, 'roots' | 'dataDir'>): Promise<Plan> {
  const listing = await listFiles(roots)
  refuseNoFiles(listing, roots)
  const ownTables = findOwnTables(listing.ownTables, dataDir)
  const recipe = await loadRecipe(ownTables)
  refuseFailingCases(recipe.cases, recipe.gazetteer)
  return { roots, listing, ownTables, recipe }
}

/** Reads the files that are new or changed since the store last saw them, and tags again what other tables tagged. */
export async function readFiles(options: IngestOptions, planned?: Plan): Promise<ReadFiles> {
  const plan = planned ?? (await planFiles(options))
  const { listing, recipe } = plan
  const store = openReadingStore(options.dataDir, recipe.reading)
  const changed = await findChanged(listing.files, store, options.report)
  const wanted = () => listing.files.flatMap(({ path }) => store.get(path) ?? [])
  const isChanged = new Set(changed.map(({ path }) => path))
  const stale = findStale(wanted(), recipe.tagging).filter(({ path }) => !isChanged.has(path))
  const crew = openCrew(sumBytes(changed) + tagBytes(stale), recipe, plan.ownTables)
  try {
    await readChanged(changed, store, crew, options.report)
    await retagStale(stale, store, crew, options.report)
  } catch (error) {
    await crew.end()
    throw error
  }
  return { plan: joinReadings(plan, wanted()), store, crew, changed: changed.length }
}

function sumBytes(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
