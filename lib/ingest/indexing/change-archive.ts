import { finishBuild, makeWorkFolder } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { serializeWordForms, type WordForms } from '#lib/archive/word-forms.ts'
import { createVocabularyCounter, type CountedWord, type VocabularyCounter } from '#lib/arabic/vocabulary.ts'
import { createStemmer, type Stem } from '#lib/arabic/stem.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import type { Provenance } from '#lib/article/article.ts'
import { toTagUpdate } from '#lib/engine/article-document.ts'
import { createFactCollector } from './collect-facts.ts'
import { textsOf } from '#lib/ingest/store/count-chunk.ts'
import { describeBuild } from './describe-build.ts'
import { markInDoubt } from './doubt-marker.ts'
import type { Difference } from './find-difference.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import { addPlace } from './learn-vocabulary.ts'
import type { LiveBuild } from './live-build.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import type { ReportProgress } from '#lib/ingest/progress.ts'
import { sendChange } from './send-change.ts'
import { updatesOf } from './tag-updates.ts'
import { writeLines } from '#lib/ingest/write-lines.ts'
import { eachFirst, makeDocument, type Shipment } from './pack-articles.ts'
import type { Version } from './next-version.ts'
import type { BuildPlan } from './send-journal.ts'
import { eachStoredArticle } from '#lib/ingest/store/store-entry.ts'
import type { Survey } from './survey-files.ts'

export type ChangeWork = {
  readonly plan: ReadPlan
  readonly build: BuildPlan
  /** Of the store. */
  readonly folder: string
  readonly survey: Survey
  readonly states: ReadonlyMap<string, string>
  readonly difference: Difference
  readonly version: Version
}

/**
 * Changes the live archive in its place: a few articles come and go, few or many get other tags, the rest is not touched. Its words
 * stay those it was learnt with; how many articles have come and gone since is in the manifest, and at a tenth all is indexed anew.
 */
export async function changeArchive(
  options: IngestOptions,
  work: ChangeWork,
  live: LiveBuild,
): Promise<Manifest> {
  const { dataDir } = options
  const { plan, build, survey, difference } = work
  const { sent, retagged, removed } = difference
  const stem = createStemmer(live.vocabulary, loadKnownForms())
  const updates = updatesOf(await makeWorkFolder(dataDir, build.build))
  const { lines, counter, ...told } = await gather(work, { stem, updates }, options.report)
  const since = live.manifest.learned.since + sent.size + removed.length
  const { version, arrivals, gone } = work.version
  const learned = { from: live.manifest.learned.from, since }
  const manifest = describeBuild(build, plan, survey.summary, { learned, version })
  await finishBuild(dataDir, {
    ...{ manifest, ...told, vocabulary: live.vocabulary, forms: joinForms(live.forms, counter, stem) },
    ...{ sources: plan.recipe.sources, states: work.states, arrivals, gone },
  })
  markInDoubt(dataDir, { whole: [...sent, ...removed], tags: [...retagged] })
  await sendChange(options, { lines: lines.join('\n'), difference, manifest, live })
  return manifest
}

type Gathering = { readonly stem: Stem; /** The file that takes the new tags. */ readonly updates: string }

/** Goes once through all articles: what the engine gets of those that differ, and what the build tells of all. */
async function gather(work: ChangeWork, { stem, updates }: Gathering, report: ReportProgress) {
  const { sent, retagged } = work.difference
  const { stories, articles } = work.survey.summary
  const shipment = shipmentOf(work, stem)
  const facts = createFactCollector(work.plan.recipe)
  const counter = createVocabularyCounter()
  const lines: string[] = []
  const out = await writeLines(updates)
  let done = 0
  for (const stored of eachFirst(shipment)) {
    const { article } = stored
    facts.add(stored)
    if (retagged.has(article.id)) await out.add(JSON.stringify(toTagUpdate(article)))
    if (sent.has(article.id)) {
      lines.push(JSON.stringify(makeDocument(article, shipment)))
      counter.add(textsOf(article))
    }
    report({ phase: 'sending', done: (done += 1), total: articles, stories, articles })
  }
  await out.close()
  return { lines, counter, ...facts.finish() }
}

function shipmentOf({ plan, folder, survey, difference, version }: ChangeWork, stem: Stem): Shipment {
  const { firsts, threads } = survey
  const copies = new Map<string, Provenance[]>()
  for (const [position, entry] of plan.entries.entries()) {
    const marks = firsts[position]
    // Only the files in which an article to be sent was read.
    if (!marks || !survey.ids[position]?.some((id) => difference.sent.has(id))) continue
    let story = 0
    for (const { article } of eachStoredArticle(folder, entry))
      if (marks[story++] !== 1) addPlace(copies, article.id, ...article.provenances)
  }
  const { arrivals } = version
  return { folder, entries: plan.entries, firsts, copies, threads, arrivals, stem }
}

/** The written forms of the new articles over those known: a word that only they have must be found as it is written. */
function joinForms(live: WordForms, counter: VocabularyCounter, stem: Stem): string {
  const words = new Map<string, CountedWord>()
  for (const counted of [...live.all(), ...counter.words(1)]) {
    const known = words.get(counted.word)
    words.set(counted.word, known ? { ...known, articles: known.articles + counted.articles } : counted)
  }
  return serializeWordForms(words.values(), stem)
}
