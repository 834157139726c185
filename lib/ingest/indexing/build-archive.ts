import { finishBuild } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import type { IndexBuild } from '#lib/engine/build-index.ts'
import { createFactCollector } from './collect-facts.ts'
import type { Crew } from '#lib/ingest/store/crew.ts'
import { describeBuild, describeForEngine } from './describe-build.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import { learnVocabulary } from './learn-vocabulary.ts'
import { openIndex } from './open-index.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import { packArticles, type Shipment } from './pack-articles.ts'
import type { SendJournal } from './send-journal.ts'
import type { StoredArticle } from '#lib/ingest/store/store-entry.ts'
import type { Version } from './next-version.ts'
import type { Survey } from './survey-files.ts'

/** What a build goes by: everything is read, and the journal tells its name and what was sent already. */
export type BuildWork = {
  readonly plan: ReadPlan
  /** Of the store. */
  readonly folder: string
  readonly survey: Survey
  readonly states: ReadonlyMap<string, string>
  readonly crew: Crew
  readonly journal: SendJournal
  readonly version: Version
}

/** Indexes everything beside the live archive, then puts it in its place in one step. */
export async function buildArchive(options: IngestOptions, work: BuildWork): Promise<Manifest> {
  const { dataDir } = options
  const { plan, survey, journal, states } = work
  const { version, arrivals, gone } = work.version
  const { articles } = survey.summary
  const { vocabulary, stem, forms, copies } = await learnVocabulary(work, options.report)
  const facts = createFactCollector(plan.recipe)
  const index = await sendArticles(options, work, { copies, stem, onArticle: facts.add })
  const manifest = describeBuild(journal.plan, plan, survey.summary, {
    ...{ learned: { from: articles, since: 0 }, version },
  })
  const { sources } = plan.recipe
  await finishBuild(dataDir, {
    ...{ manifest, vocabulary, forms, sources, states, arrivals, gone },
    ...facts.finish(),
  })
  const progress = (done: number) => options.report({ ...countsOf(work), phase: 'indexing', done })
  progress(0)
  await index.goLive(describeForEngine(manifest), (requests) => progress(sumSent(journal, requests)))
  return manifest
}

type Sending = Pick<Shipment, 'copies' | 'stem'> & { readonly onArticle: (stored: StoredArticle) => void }

/** Hands all articles to the engine, but those that it took of a killed run. */
async function sendArticles(
  { engine, report }: IngestOptions,
  work: BuildWork,
  { copies, stem, onArticle }: Sending,
): Promise<IndexBuild> {
  const { plan, folder, survey, journal } = work
  const { index, sent } = await openIndex(engine, journal)
  const shipment = {
    folder,
    entries: plan.entries,
    firsts: survey.firsts,
    copies,
    threads: survey.threads,
    arrivals: work.version.arrivals,
    stem,
  }
  let done = sent
  const isWanted = (position: number) => position >= sent
  for (const batch of packArticles(shipment, onArticle, isWanted)) {
    journal.note({ task: await index.add(batch.lines), articles: batch.articles })
    done += batch.articles
    report({ ...countsOf(work), phase: 'sending', done })
  }
  return index
}

function countsOf({ survey: { summary } }: BuildWork) {
  return { total: summary.articles, stories: summary.stories, articles: summary.articles }
}

function sumSent({ sent }: SendJournal, requests: number): number {
  return sent.slice(0, requests).reduce((sum, { articles }) => sum + articles, 0)
}
