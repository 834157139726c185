import { readManifest, readNames, readVocabulary, removePartialBuilds } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { buildArchive } from './build-archive.ts'
import { endDeadRun, removeDeadIndexes } from './clear-leftovers.ts'
import type { IngestOptions } from './ingest-options.ts'
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
  const live = await readLiveManifest({ engine, dataDir })
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

/** The manifest of the archive that readers see now; null when there is none, or pages could not use it. */
async function readLiveManifest({ engine, dataDir }: Place): Promise<Manifest | null> {
  const account = await readAccount(engine)
  if (account === null) return null
  const [manifest, names, vocabulary] = await Promise.all([
    readManifest(dataDir, account.build),
    readNames(dataDir, account.build),
    readVocabulary(dataDir, account.build),
  ])
  return names && vocabulary ? manifest : null
}
