import { openCrew, type Crew } from '#lib/ingest/store/crew.ts'
import { findChanged } from '#lib/ingest/store/find-changed.ts'
import type { IngestOptions } from './ingest-options.ts'
import { listFiles, type ListedFile } from './list-files.ts'
import { joinReadings, type Plan, type ReadPlan } from './plan.ts'
import { readChanged } from '#lib/ingest/store/read-changed.ts'
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

/** What is to be read, before a file is read. @throws ArchivePathError EmptyArchiveError OwnTableError GazetteerError */
export async function planFiles({ roots }: Pick<IngestOptions, 'roots'>): Promise<Plan> {
  const listing = await listFiles(roots)
  refuseNoFiles(listing, roots)
  return { roots, listing, recipe: await loadRecipe(listing.ownTables) }
}

/** Reads the files that are new or changed since the store last saw them. */
export async function readFiles(options: IngestOptions, planned?: Plan): Promise<ReadFiles> {
  const plan = planned ?? (await planFiles(options))
  const { listing, recipe } = plan
  const store = openReadingStore(options.dataDir, recipe.version)
  const changed = await findChanged(listing.files, store, options.report)
  const crew = openCrew(sumBytes(changed), recipe, listing.ownTables)
  try {
    await readChanged(changed, store, crew, options.report)
  } catch (error) {
    await crew.end()
    throw error
  }
  return { plan: joinReadings(plan, store), store, crew, changed: changed.length }
}

function sumBytes(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
