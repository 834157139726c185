import { readNames, readValues } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { joinLabels, type Name } from '#lib/archive/names.ts'
import { compareValues, type ValueChange } from '#lib/archive/value-counts.ts'
import { endDeadRun } from '#lib/ingest/indexing/clear-leftovers.ts'
import { findDeadBuild } from '#lib/ingest/indexing/dead-build.ts'
import { indexReadings, type IndexChange } from '#lib/ingest/indexing/index-readings.ts'
import type { LiveBuild } from '#lib/ingest/indexing/live-build.ts'
import type { RetagOptions } from './ingest-options.ts'
import { tagReadings } from './tag-readings.ts'

/** What changed of an archive's tags: values that more or fewer articles are tagged with, and the labels of all. */
export type TagsChange = {
  readonly values: readonly ValueChange[]
  readonly labels: ReadonlyMap<string, Name>
}

/** What a run did. */
export type RetagOutcome =
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  | ({
      readonly kind: 'tagged'
      readonly manifest: Manifest
      readonly change: IndexChange
      readonly seconds: number
    } & TagsChange)

/**
 * Tags the live archive again by the tables of now, from what was read of it: no file of it is read, and only articles whose tags are
 * others are sent. It is as safe as `ingestArchive`, with which it shares all that comes after the tagging. Hold `lockIngest`.
 * Throws, with the archive untouched: RetagError, ArchivePathError, OwnTableError, GazetteerError, OwnCasesError.
 */
export async function retagArchive(given: RetagOptions): Promise<RetagOutcome> {
  const { dataDir, engine, now } = given
  const started = now()
  const dead = await findDeadBuild(dataDir)
  await endDeadRun(
    engine,
    dead?.sent.map(({ task }) => task),
  )
  const { live, plan, store, crew } = await tagReadings(given)
  try {
    const options = { ...given, roots: plan.roots, announce: () => undefined }
    const work = { plan, folder: store.folder, crew, dead, lastVersion: live.manifest.version }
    const { manifest, change } = await indexReadings(options, work, live)
    if (change === null) return { kind: 'unchanged', manifest }
    store.keepOnly(new Set(plan.entries.map(({ path }) => path)))
    const tags = await compareTags(dataDir, live, manifest.build)
    return { kind: 'tagged', manifest, change, seconds: (now() - started) / 1000, ...tags }
  } finally {
    await crew.end()
  }
}

async function compareTags(dataDir: string, live: LiveBuild, build: string): Promise<TagsChange> {
  const [values, names] = await Promise.all([readValues(dataDir, build), readNames(dataDir, build)])
  return {
    values: compareValues(live.values, values ?? {}),
    labels: joinLabels(live.names, ...(names ? [names] : [])),
  }
}
