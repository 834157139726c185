import { readLiveArchive, type LiveArchive, type LiveBuild } from '#lib/ingest/indexing/live-build.ts'
import type { RetagOptions } from './ingest-options.ts'
import { joinReadings, type Plan, type ReadPlan } from './plan.ts'
import { planFiles } from './read-files.ts'
import { openCrew, type Crew } from '#lib/ingest/store/crew.ts'
import { openReadingStore, type ReadingStore } from '#lib/ingest/store/reading-store.ts'
import { findStale, retagStale, tagBytes } from '#lib/ingest/store/retag-stale.ts'

/** What was read of the live archive, tagged by the tables of now and in the store. The crew is still there. */
export type TaggedReadings = {
  readonly live: LiveBuild
  readonly plan: ReadPlan
  readonly store: ReadingStore
  readonly crew: Crew
}

/** The archive cannot be tagged again from what was read of it. It stays as it was. */
export class RetagError extends Error {
  override readonly name = 'RetagError'
}

/** Tags again what other tables tagged. @throws RetagError, and as `planFiles` */
export async function tagReadings(options: RetagOptions): Promise<TaggedReadings> {
  const { dataDir, report } = options
  const live = requireBuild(await readLiveArchive(options))
  const planned = await planFiles({ roots: live.manifest.roots, dataDir })
  const store = openStore(dataDir, live, planned)
  const plan = joinReadings(planned, store.list())
  if (plan.readings !== live.manifest.readings)
    throw new RetagError(
      `Files of the archive were read since it was indexed, by a run that was stopped or a dry run. ${cure}`,
    )
  const stale = findStale(plan.entries, plan.recipe.tagging)
  const crew = openCrew(tagBytes(stale), plan.recipe, plan.ownTables)
  try {
    await retagStale(stale, store, crew, report)
  } catch (error) {
    await crew.end()
    throw error
  }
  return { live, plan: { ...plan, entries: store.list() }, store, crew }
}

const cure =
  'Run npm run ingest, which tags everything by the tables of now too. The archive was left as it was.'

function requireBuild(live: LiveArchive | null): LiveBuild {
  if (live === null)
    throw new RetagError('There is no archive yet to be tagged again. Make one: npm run ingest -- PATH…')
  if (live.build === null) throw new RetagError(`What is on disk of the archive is damaged or gone. ${cure}`)
  return live.build
}

/** A store that other rules read would be emptied by opening it. */
function openStore(dataDir: string, { manifest }: LiveBuild, { recipe }: Plan): ReadingStore {
  if (manifest.recipe !== recipe.reading)
    throw new RetagError(`The rules by which files are read have changed since the archive was made. ${cure}`)
  return openReadingStore(dataDir, recipe.reading)
}
