import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { findRareNames } from '#lib/arabic/rare-names.ts'
import {
  createVocabularyCounter,
  makeVocabulary,
  mergeVocabulary,
  type Vocabulary,
  type VocabularyCounter,
} from '#lib/arabic/vocabulary.ts'
import type { Provenance } from '#lib/article/article.ts'
import type { BuildWork } from './build-archive.ts'
import type { CountJob } from './count-chunk.ts'
import { shareOut } from './crew.ts'
import type { ReportProgress } from './progress.ts'
import type { StoreEntry } from './store-entry.ts'

/** The words of an archive, and for each article that was read more than once the places after the first. */
export type Learned = {
  readonly counter: VocabularyCounter
  readonly vocabulary: Vocabulary
  readonly copies: ReadonlyMap<string, readonly Provenance[]>
}

/** Fixed, so that the outcome does not depend on the machine. */
const entriesInJob = 2_000

/** Counts the words of all articles with all cores. The same archive gives the same vocabulary on every machine. */
export async function learnVocabulary(
  { plan, folder, survey, crew }: Pick<BuildWork, 'plan' | 'folder' | 'survey' | 'crew'>,
  report: ReportProgress,
): Promise<Learned> {
  const counter = createVocabularyCounter()
  const copies = new Map<string, Provenance[]>()
  const { stories, articles } = survey.summary
  let done = 0
  const counts = await shareOut(crew, cutJobs(folder, plan.entries, survey.firsts), async (worker, job) => {
    const counted = await worker.count(job)
    done += job.firsts.reduce((sum, { length }) => sum + length, 0)
    report({ phase: 'learning', done, total: stories, stories, articles })
    return counted
  })
  for (const { part, copies: found } of counts) {
    counter.absorb(part)
    for (const [id, place] of found) copies.set(id, [...(copies.get(id) ?? []), place])
  }
  return { counter, vocabulary: finish(counter), copies }
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
