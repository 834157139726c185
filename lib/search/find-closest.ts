import { buildQuery, type EngineQuery } from '#lib/engine/build-query.ts'
import { findCandidates } from '#lib/engine/find-candidates.ts'
import type { Candidate } from '#lib/engine/found-article.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { chooseSubsets } from '#lib/ranking/choose-subsets.ts'
import { rankArticles, type Scored } from '#lib/ranking/rank-articles.ts'
import type { Archive } from './open-archive.ts'
import { rankTerms, weighConditions } from './rank-terms.ts'

/** With as many articles that have all the words, nobody misses those that have some. */
const enough = 10

/** Most of the closest articles that are kept. */
const mostClosest = 50

/** Whether the closest articles are to be looked for: little was found, and the query can be taken apart. */
export function wantsClosest({ branches, wanted }: EngineQuery, total: number): boolean {
  return (
    total < enough &&
    branches.length === 1 &&
    wanted.some(({ words }) => words.length > 1 || wanted.length > 1)
  )
}

/**
 * The articles closest to a query among those that have not all of it: some of its conditions, the rarer the better. What is
 * excluded stays excluded and the filters hold. They belong to no total and no facet.
 */
export async function findClosest(
  archive: Archive,
  state: SearchState,
  query: EngineQuery,
): Promise<Scored<Candidate>[]> {
  const conditions = query.wanted.length === 1 ? loosen(query, state, archive) : query.wanted
  const subsets = chooseSubsets(weighConditions(conditions, archive)).map(({ texts, weight }) => ({
    text: [...texts, ...query.excluded].join(' '),
    weight,
  }))
  const candidates = await findCandidates(archive.engine, state, query.branches.join(''), subsets)
  return rankArticles(candidates, rankTerms(query, state.exact, archive)).slice(0, mostClosest)
}

/** A phrase alone that nobody wrote is taken apart into its words. */
function loosen(
  { wanted }: EngineQuery,
  { exact }: SearchState,
  { queryStem }: Archive,
): EngineQuery['wanted'] {
  return buildQuery(wanted.flatMap(({ words }) => words).join(' '), { isExact: exact, stem: queryStem })
    .wanted
}
