import type { Manifest } from '#lib/archive/manifest.ts'
import { endDeadRun } from './clear-leftovers.ts'
import { openCrew } from './crew.ts'
import { findDeadBuild } from './dead-build.ts'
import { findChanged } from './find-changed.ts'
import { findRenewal } from './find-renewal.ts'
import { indexReadings } from './index-readings.ts'
import type { IngestOptions } from './ingest-options.ts'
import { listFiles, type ListedFile } from './list-files.ts'
import { readLiveArchive } from './live-build.ts'
import { joinReadings } from './plan.ts'
import { readChanged } from './read-changed.ts'
import { openReadingStore } from './reading-store.ts'
import { loadRecipe } from './recipe.ts'
import { refuseNoFiles } from './refuse-empty.ts'

/** What a run did. `read`: so many files were new or changed. */
export type IngestOutcome =
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  | { readonly kind: 'indexed'; readonly manifest: Manifest; readonly read: number; readonly seconds: number }

/**
 * Makes the archive hold exactly what lies under `roots`: reads the files that changed, indexes beside the live archive and
 * swaps in one step. Killed at any moment it leaves the old archive, and the next run goes on where it stopped; run again with
 * nothing changed it does nothing. One run at a time: hold `lockIngest`.
 * Throws, with the archive untouched: ArchivePathError, EmptyArchiveError, OwnTableError, GazetteerError.
 */
export async function ingestArchive(options: IngestOptions): Promise<IngestOutcome> {
  const { roots, dataDir, engine, report } = options
  const started = options.now()
  const listing = await listFiles(roots)
  refuseNoFiles(listing, roots)
  const plan = { roots, listing, recipe: await loadRecipe(listing.ownTables) }
  const dead = await findDeadBuild(dataDir)
  await endDeadRun(
    engine,
    dead?.sent.map(({ task }) => task),
  )
  const live = await readLiveArchive(options)
  const renewal = findRenewal(live, plan.recipe)
  if (renewal) options.announce(renewal)
  const store = openReadingStore(dataDir, plan.recipe.version)
  const changed = await findChanged(listing.files, store, report)
  const crew = openCrew(sumBytes(changed), plan.recipe, listing.ownTables)
  try {
    await readChanged(changed, store, crew, report)
    const work = { plan: joinReadings(plan, store), folder: store.folder, crew, dead }
    const manifest = await indexReadings(options, work, live?.build ?? null)
    store.keepOnly(new Set(listing.files.map(({ path }) => path)))
    if (manifest === live?.build?.manifest) return { kind: 'unchanged', manifest }
    return { kind: 'indexed', manifest, read: changed.length, seconds: (options.now() - started) / 1000 }
  } finally {
    await crew.end()
  }
}

function sumBytes(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
