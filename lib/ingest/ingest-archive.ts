import {
  readManifest,
  readNames,
  readVocabulary,
  readWordForms,
  removePartialBuilds,
} from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { buildArchive } from './build-archive.ts'
import { endDeadRun, removeDeadIndexes } from './clear-leftovers.ts'
import type { IngestOptions } from './ingest-options.ts'
import { findRenewal, type LiveArchive } from './find-renewal.ts'
import { isUnchanged } from './is-unchanged.ts'
import { listFiles } from './list-files.ts'
import { loadRecipe } from './recipe.ts'
import { refuseNoFiles } from './refuse-empty.ts'

/** What a run did. */
export type IngestOutcome =
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  | { readonly kind: 'indexed'; readonly manifest: Manifest; readonly seconds: number }

/**
 * Makes the archive hold exactly what lies under `roots`: reads all files, indexes beside the live archive and swaps in one
 * step. Killed at any moment it leaves the old archive; run again with nothing changed it does nothing. One run at a time:
 * hold `lockIngest`. Throws, with the archive untouched: ArchivePathError, EmptyArchiveError, OwnTableError, GazetteerError.
 */
export async function ingestArchive(options: IngestOptions): Promise<IngestOutcome> {
  const { roots, dataDir, engine, report, now } = options
  const started = now()
  const listing = await listFiles(roots)
  refuseNoFiles(listing, roots)
  const plan = { roots, listing, recipe: await loadRecipe(listing.ownTables) }
  await endDeadRun(engine)
  const found = await readLiveArchive({ engine, dataDir })
  const renewal = findRenewal(found, plan.recipe)
  if (renewal) options.announce(renewal)
  const live = found?.manifest ?? null
  if (live && (await isUnchanged(live, plan, report))) {
    await Promise.all([removeDeadIndexes(engine), removePartialBuilds(dataDir)])
    return { kind: 'unchanged', manifest: live }
  }
  try {
    const manifest = await buildArchive(options, plan, live)
    return { kind: 'indexed', manifest, seconds: (now() - started) / 1000 }
  } catch (error) {
    // What the engine holds of it is removed by the next run: now it may be away.
    await removePartialBuilds(dataDir)
    throw error
  }
}

type Place = Pick<IngestOptions, 'engine' | 'dataDir'>

/** The archive that readers see now, without its manifest when pages could not use what is on disk; null when there is none. */
async function readLiveArchive({ engine, dataDir }: Place): Promise<LiveArchive | null> {
  const account = await readAccount(engine)
  if (account === null) return null
  const [manifest, ...needed] = await Promise.all([
    readManifest(dataDir, account.build),
    readNames(dataDir, account.build),
    readVocabulary(dataDir, account.build),
    readWordForms(dataDir, account.build),
  ])
  return { account, manifest: needed.every((part) => part !== null) ? manifest : null }
}
