import { finishBuild } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import type { Names } from '#lib/archive/names.ts'
import { serializeWordForms, type WordForms } from '#lib/archive/word-forms.ts'
import { createVocabularyCounter, type CountedWord, type VocabularyCounter } from '#lib/arabic/vocabulary.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import type { Provenance } from '#lib/article/article.ts'
import { changeIndex } from '#lib/engine/change-index.ts'
import { createNameCollector } from './collect-names.ts'
import { textsOf } from '#lib/ingest/store/count-chunk.ts'
import { describeBuild, describeForEngine } from './describe-build.ts'
import { markInDoubt } from './doubt-marker.ts'
import type { Difference } from './find-difference.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import type { LiveBuild } from './live-build.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import { packArticles, type Shipment } from './pack-articles.ts'
import type { BuildPlan } from './send-journal.ts'
import { eachStoredArticle, type StoredArticle, type StoreEntry } from '#lib/ingest/store/store-entry.ts'
import type { Survey } from './survey-files.ts'

export type ChangeWork = {
  readonly plan: ReadPlan
  readonly build: BuildPlan
  /** Of the store. */
  readonly folder: string
  readonly survey: Survey
  readonly states: ReadonlyMap<string, string>
  readonly difference: Difference
}

/**
 * Changes the live archive in its place: a few articles come and go, the rest is not touched. Its words stay those it was
 * learnt with; how many articles have changed since is in the manifest, and at a tenth all is indexed anew.
 */
export async function changeArchive(
  options: IngestOptions,
  work: ChangeWork,
  live: LiveBuild,
): Promise<Manifest> {
  const { dataDir, engine, report } = options
  const { plan, build, survey, difference } = work
  const { sent, removed } = difference
  const names = createNameCollector(plan.recipe)
  const counter = createVocabularyCounter()
  const lines: string[] = []
  const total = sent.size
  const counts = { total, stories: survey.summary.stories, articles: survey.summary.articles }
  const collect = (stored: StoredArticle) => {
    if (!sent.has(stored.article.id)) return
    names.add(stored)
    counter.add(textsOf(stored.article))
  }
  const shipment = shipmentOf(work, live)
  for await (const batch of packArticles(shipment, collect, ({ id }) => sent.has(id))) lines.push(batch.lines)
  report({ phase: 'sending', done: total, ...counts })
  const since = live.manifest.learned.since + total + removed.length
  const manifest = describeBuild(build, plan, survey.summary, { from: live.manifest.learned.from, since })
  await finishBuild(dataDir, {
    ...{ manifest, names: joinNames(live.names, names.finish()), vocabulary: live.vocabulary },
    forms: joinForms(live.forms, counter, shipment.stem),
    ...{ sources: plan.recipe.sources, states: work.states },
  })
  markInDoubt(dataDir, [...sent, ...removed])
  report({ phase: 'indexing', done: 0, ...counts })
  const accounts = { before: live.account, after: describeForEngine(manifest) }
  await changeIndex(engine, { lines: lines.join('\n'), removed, ...accounts }, options.now())
  report({ phase: 'indexing', done: total, ...counts })
  return manifest
}

/** Only the files in which an article to be sent was read. */
function shipmentOf({ plan, folder, survey, difference }: ChangeWork, live: LiveBuild): Shipment {
  const copies = new Map<string, Provenance[]>()
  const entries: StoreEntry[] = []
  const firsts: Uint8Array[] = []
  for (const [position, entry] of plan.entries.entries()) {
    const ids = survey.ids[position] ?? []
    const marks = survey.firsts[position]
    if (!marks || !ids.some((id) => difference.sent.has(id))) continue
    entries.push(entry)
    firsts.push(marks)
    let story = 0
    for (const { article } of eachStoredArticle(folder, entry))
      if (marks[story++] !== 1)
        copies.set(article.id, [...(copies.get(article.id) ?? []), ...article.provenances])
  }
  return {
    folder,
    entries,
    firsts,
    copies,
    threads: survey.threads,
    stem: createStemmer(live.vocabulary, loadKnownForms()),
  }
}

/** The written forms of the new articles over those known: a word that only they have must be found as it is written. */
function joinForms(live: WordForms, counter: VocabularyCounter, stem: (word: string) => string): string {
  const words = new Map<string, CountedWord>()
  for (const counted of [...live.all(), ...counter.words(1)]) {
    const known = words.get(counted.word)
    words.set(counted.word, known ? { ...known, articles: known.articles + counted.articles } : counted)
  }
  return serializeWordForms(words.values(), stem)
}

/** New names are added; those known keep theirs. */
function joinNames(live: Names, added: Names): Names {
  const join = (dictionary: keyof Names) => ({ ...added[dictionary], ...live[dictionary] })
  return {
    country: join('country'),
    organization: join('organization'),
    source: join('source'),
    person: join('person'),
    region: join('region'),
  }
}
