import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer, type Stem } from '#lib/arabic/stem.ts'
import { fewestArticles, serializeWordForms } from '#lib/archive/word-forms.ts'
import { findRareNames } from '#lib/arabic/rare-names.ts'
import {
  createVocabularyCounter,
  makeVocabulary,
  mergeVocabulary,
  type Vocabulary,
  type VocabularyCounter,
} from '#lib/arabic/vocabulary.ts'
import type { Provenance } from '#lib/article/article.ts'
import type { CountJob } from '#lib/ingest/store/count-chunk.ts'
import { shareOut, type Crew } from '#lib/ingest/store/crew.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import type { Survey } from './survey-files.ts'
import type { ReportProgress } from '#lib/ingest/progress.ts'
import type { StoreEntry } from '#lib/ingest/store/store-entry.ts'

/** The words of an archive, and for each article that was read more than once the places after the first. */
export type Learned = {
  readonly vocabulary: Vocabulary
  readonly stem: Stem
  /** As `serializeWordForms` writes them. */
  readonly forms: string
  readonly copies: ReadonlyMap<string, readonly Provenance[]>
}

/** Everything is read; the survey says which articles are the first of their text. */
export type LearnWork = {
  readonly plan: ReadPlan
  /** Of the store. */
  readonly folder: string
  readonly survey: Survey
  readonly crew: Crew
}

/** Fixed, so that the outcome does not depend on the machine. */
const entriesInJob = 1_000

/** Counts the words of all articles with all cores. The same archive gives the same vocabulary on every machine. */
export async function learnVocabulary(
  { plan, folder, survey, crew }: LearnWork,
  report: ReportProgress,
): Promise<Learned> {
  const counter = createVocabularyCounter()
  const copies = new Map<string, Provenance[]>()
  const { stories, articles } = survey.summary
  let done = 0
  const jobs = cutJobs(folder, plan.entries, survey.firsts)
  await shareOut(
    crew,
    jobs,
    (worker, job) => worker.count(job),
    ({ part, copies: found }, { firsts }) => {
      counter.absorb(part)
      for (const [id, place] of found) addPlace(copies, id, place)
      done += firsts.reduce((sum, { length }) => sum + length, 0)
      report({ phase: 'learning', done, total: stories, stories, articles })
    },
  )
  // The threads have no more to do, and what follows needs their memory.
  await crew.end()
  const vocabulary = finish(counter)
  const stem = createStemmer(vocabulary, loadKnownForms())
  return {
    vocabulary,
    stem,
    forms: serializeWordForms(counter.words(fewestArticles(articles)), stem),
    copies,
  }
}

function cutJobs(folder: string, entries: readonly StoreEntry[], firsts: readonly Uint8Array[]): CountJob[] {
  const starts = Array.from(
    { length: Math.ceil(entries.length / entriesInJob) },
    (_, job) => job * entriesInJob,
  )
  return starts.map((start) => ({
    folder,
    entries: entries.slice(start, start + entriesInJob),
    firsts: firsts.slice(start, start + entriesInJob),
  }))
}

/** The words of the archive over those of the base list, and the spellings of its rare names. */
function finish(counter: VocabularyCounter): Vocabulary {
  const merged = mergeVocabulary(loadBaseWords(), counter.finish())
  const all = Array.from(counter.words(1), ({ word }) => word)
  return makeVocabulary(merged.articles, merged.frequency, findRareNames(all, merged))
}

/** In its place: a hundred thousand equal texts are one article with as many places. */
export function addPlace(
  copies: Map<string, Provenance[]>,
  id: string,
  ...places: readonly Provenance[]
): void {
  const known = copies.get(id)
  if (known) known.push(...places)
  else copies.set(id, [...places])
}
