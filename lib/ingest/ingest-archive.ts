import { firstVersion } from '#lib/archive/arrivals.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { endDeadRun } from '#lib/ingest/indexing/clear-leftovers.ts'
import { findDeadBuild } from '#lib/ingest/indexing/dead-build.ts'
import { findRenewal } from './find-renewal.ts'
import { indexReadings } from '#lib/ingest/indexing/index-readings.ts'
import type { IngestOptions } from './ingest-options.ts'
import { readLiveArchive } from '#lib/ingest/indexing/live-build.ts'
import { planFiles, readFiles } from './read-files.ts'

/** What a run did. `read`: so many files were new or changed. */
export type IngestOutcome =
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  | {
      readonly kind: 'indexed'
      readonly manifest: Manifest
      readonly read: number
      /** How many articles stayed and got other tags. */
      readonly retagged: number
      readonly seconds: number
    }

/**
 * Makes the archive hold exactly what lies under `roots`: reads the files that changed, indexes beside the live archive and
 * swaps in one step. Killed at any moment it leaves the old archive, and the next run goes on where it stopped; run again with
 * nothing changed it does nothing. One run at a time: hold `lockIngest`.
 * Throws, with the archive untouched: ArchivePathError, EmptyArchiveError, OwnTableError, GazetteerError, OwnCasesError.
 */
export async function ingestArchive(options: IngestOptions): Promise<IngestOutcome> {
  const { dataDir, engine } = options
  const started = options.now()
  const planned = await planFiles(options)
  const dead = await findDeadBuild(dataDir)
  await endDeadRun(
    engine,
    dead?.sent.map(({ task }) => task),
  )
  const live = await readLiveArchive(options)
  const renewal = findRenewal(live, planned.recipe)
  if (renewal) options.announce(renewal)
  const { plan, store, crew, changed } = await readFiles(options, planned)
  try {
    const lastVersion = live === null ? 0 : (live.account.version ?? firstVersion)
    const work = { plan, folder: store.folder, crew, dead, lastVersion }
    const { manifest, change } = await indexReadings(options, work, live?.build ?? null)
    if (change === null) return { kind: 'unchanged', manifest }
    store.keepOnly(new Set(plan.listing.files.map(({ path }) => path)))
    const seconds = (options.now() - started) / 1000
    return { kind: 'indexed', manifest, read: changed, retagged: change.retagged, seconds }
  } finally {
    await crew.end()
  }
}
