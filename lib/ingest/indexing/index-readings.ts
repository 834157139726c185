import { join } from 'node:path'
import { makeWorkFolder, removeOtherBuilds, removePartialBuilds } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { buildArchive } from './build-archive.ts'
import { changeArchive } from './change-archive.ts'
import { endDeadRun, removeDeadIndexes } from './clear-leftovers.ts'
import type { Crew } from '#lib/ingest/store/crew.ts'
import { startBuild } from './dead-build.ts'
import { clearDoubt, readInDoubt, withDoubt, type Doubt } from './doubt-marker.ts'
import { findDifference, isSmall, type Difference } from './find-difference.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import type { LiveBuild } from './live-build.ts'
import { nextVersion } from './next-version.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import { refuseAllFailed } from '#lib/ingest/refuse-empty.ts'
import type { SendJournal } from './send-journal.ts'
import { statesOf } from './states-of.ts'
import { surveyFiles } from './survey-files.ts'

export type IndexWork = {
  readonly plan: ReadPlan
  /** Of the store. */
  readonly folder: string
  readonly crew: Crew
  /** What a killed run had sent. */
  readonly dead: SendJournal | null
  /** Version of the live archive; 0 when there is none. */
  readonly lastVersion: number
}

/** How many articles the live index got, lost, or got other tags of; `isAnew`: all were indexed beside it. */
export type IndexChange = {
  readonly sent: number
  readonly retagged: number
  readonly removed: number
  readonly isAnew: boolean
}

/** `change` is null when the index held it all before. */
export type Indexed = { readonly manifest: Manifest; readonly change: IndexChange | null }

/** Makes the index hold what was read: nothing when it does, in its place when little changed, else anew beside the live one. */
export async function indexReadings(
  options: IngestOptions,
  work: IndexWork,
  live: LiveBuild | null,
): Promise<Indexed> {
  const { dataDir, engine } = options
  const inDoubt = readInDoubt(dataDir)
  if (live && isSame(live, work.plan) && inDoubt === null) {
    await Promise.all([removeDeadIndexes(engine), removePartialBuilds(dataDir)])
    return { manifest: live.manifest, change: null }
  }
  const journal = await openJournal(options, work)
  try {
    const indexed = await index(options, { ...work, journal, inDoubt }, live)
    clearDoubt(dataDir)
    const { build } = indexed.manifest
    await removeOtherBuilds(dataDir, [build, ...(live ? [live.manifest.build] : [])])
    return indexed
  } catch (error) {
    // What the engine has taken is gone on with by the next run. What it holds of the rest is removed then: now it may be away.
    if (journal.sent.length === 0) await removePartialBuilds(dataDir)
    throw error
  }
}

/** That of the killed run when it had just these readings; else a new one, and its work is ended. */
async function openJournal(
  { dataDir, engine, now }: IngestOptions,
  { plan, dead }: IndexWork,
): Promise<SendJournal> {
  if (dead?.plan.contents === plan.contents) return dead
  await endDeadRun(engine)
  await removePartialBuilds(dataDir)
  return startBuild(dataDir, plan.contents, now())
}

type JournaledWork = Omit<IndexWork, 'dead'> & {
  readonly journal: SendJournal
  readonly inDoubt: Doubt | null
}

async function index(options: IngestOptions, work: JournaledWork, live: LiveBuild | null): Promise<Indexed> {
  const { plan, folder, journal, inDoubt, lastVersion } = work
  const target = join(await makeWorkFolder(options.dataDir, journal.plan.build), 'files.jsonl')
  const survey = await surveyFiles(folder, plan.entries, plan.unlisted, target)
  refuseAllFailed(survey.summary)
  const states = statesOf(survey)
  const difference = findDifference(withDoubt(live?.states ?? new Map(), inDoubt), states)
  const known = { dataDir: options.dataDir, live, last: lastVersion }
  const version = await nextVersion(known, states, difference)
  const surveyed = { plan, folder, survey, states, version }
  if (live && isSameReading(live, plan) && isSmall(difference, live.manifest.learned)) {
    const manifest = await changeArchive(options, { ...surveyed, build: journal.plan, difference }, live)
    return { manifest, change: countChange(difference, false) }
  }
  const manifest = await buildArchive(options, { ...surveyed, crew: work.crew, journal })
  return { manifest, change: countChange(difference, true) }
}

function isSame(live: LiveBuild, plan: ReadPlan): boolean {
  return isSameReading(live, plan) && live.manifest.contents === plan.contents
}

function isSameReading({ manifest }: LiveBuild, { recipe }: ReadPlan): boolean {
  return manifest.recipe === recipe.reading
}

function countChange({ sent, retagged, removed }: Difference, isAnew: boolean): IndexChange {
  return { sent: sent.size, retagged: retagged.size, removed: removed.length, isAnew }
}
