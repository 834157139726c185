import { createCandidateCounter, type Candidate } from '#lib/enrich/count-candidates.ts'
import { findCandidates } from '#lib/enrich/find-candidates.ts'
import { eachStoredArticle } from '#lib/ingest/store/store-entry.ts'
import { tagReadings } from './tag-readings.ts'
import type { RetagOptions } from './ingest-options.ts'

/** `min`: what fewer articles have is not worth a line. */
export type CandidateOptions = RetagOptions & { readonly min: number }

/** What the live archive says of names that the tables of now lack, the most frequent first. Throws as `retagArchive`. */
export async function listCandidates(options: CandidateOptions): Promise<Candidate[]> {
  const { plan, store, crew } = await tagReadings(options)
  await crew.end()
  const counter = createCandidateCounter()
  const seen = new Set<string>()
  for (const entry of plan.entries)
    for (const { article, unresolved } of eachStoredArticle(store.folder, entry)) {
      if (seen.has(article.id)) continue
      seen.add(article.id)
      counter.add(article.id, findCandidates({ ...article, unresolved }, plan.recipe.gazetteer))
    }
  return counter.finish(options.min)
}
