import { join } from 'node:path'
import { makeWorkFolder, removeOtherBuilds, removePartialBuilds } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { buildArchive } from './build-archive.ts'
import { changeArchive } from './change-archive.ts'
import { endDeadRun, removeDeadIndexes } from './clear-leftovers.ts'
import type { Crew } from '#lib/ingest/store/crew.ts'
import { startBuild } from './dead-build.ts'
import { clearDoubt, readInDoubt, withDoubt } from './doubt-marker.ts'
import { findDifference, isSmall } from './find-difference.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import type { LiveBuild } from './live-build.ts'
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
}

/** Makes the index hold what was read: nothing when it does, in its place when little changed, else anew beside the live one. */
export async function indexReadings(
  options: IngestOptions,
  work: IndexWork,
  live: LiveBuild | null,
): Promise<Manifest> {
  const { dataDir, engine } = options
  const inDoubt = readInDoubt(dataDir)
  if (
    live &&
    isSameRules(live, work.plan) &&
    live.manifest.contents === work.plan.contents &&
    inDoubt.length === 0
  ) {
    await Promise.all([removeDeadIndexes(engine), removePartialBuilds(dataDir)])
    return live.manifest
  }
  const journal = await openJournal(options, work)
  try {
    const manifest = await index(
      options,
      { ...work, journal },
      live && { ...live, states: withDoubt(live.states, inDoubt) },
    )
    clearDoubt(dataDir)
    await removeOtherBuilds(dataDir, [manifest.build, ...(live ? [live.manifest.build] : [])])
    return manifest
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

type JournaledWork = Omit<IndexWork, 'dead'> & { readonly journal: SendJournal }

async function index(options: IngestOptions, work: JournaledWork, live: LiveBuild | null): Promise<Manifest> {
  const { plan, folder, journal } = work
  const target = join(await makeWorkFolder(options.dataDir, journal.plan.build), 'files.jsonl')
  const survey = await surveyFiles(folder, plan.entries, plan.unlisted, target)
  refuseAllFailed(survey.summary)
  const states = statesOf(survey)
  const difference = live && findDifference(live.states, states)
  const surveyed = { plan, folder, survey, states }
  if (live && difference && isSameRules(live, plan) && isSmall(difference, live.manifest.learned))
    return changeArchive(options, { ...surveyed, build: journal.plan, difference }, live)
  return buildArchive(options, { ...surveyed, crew: work.crew, journal })
}

function isSameRules({ manifest }: LiveBuild, { recipe }: ReadPlan): boolean {
  return manifest.recipe === recipe.reading && manifest.tagging === recipe.tagging
}
