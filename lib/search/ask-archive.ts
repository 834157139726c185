import type { EngineQuery } from '#lib/engine/build-query.ts'
import type { Candidate } from '#lib/engine/found-article.ts'
import type { Window } from '#lib/engine/plan-counts.ts'
import { searchArticles, type SearchAnswer } from '#lib/engine/search-articles.ts'
import { firstOfThreads, rowOf } from '#lib/engine/thread-filter.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Scored } from '#lib/ranking/rank-articles.ts'
import { findClosest, wantsClosest } from './find-closest.ts'
import type { Archive } from './open-archive.ts'
import {
  countReranked,
  isUnion,
  listAsTyped,
  orderArticles,
  withoutScore,
  withScore,
  type RankedArticle,
} from './order-articles.ts'
import { readQuery } from './read-query.ts'
import { createMemory } from './remember.ts'
import { viewQuestion } from './view-question.ts'

export type AskedArchive = Omit<SearchAnswer, 'articles'> & {
  readonly query: EngineQuery
  readonly articles: readonly RankedArticle[]
  /** On the first page, when few articles have all the words: those that have most of them. Counted nowhere. */
  readonly closest: readonly RankedArticle[]
}

/** Each keeps up to 50 articles. */
const closestArticles = createMemory<Scored<Candidate>[]>(40)

/**
 * Searches and orders. `size` may be larger than a page of the site (the API gives up to 1,000). Results from `page` 1 on
 * are stable: paging never shows an article twice, nor, with `isGrouped`, a thread of near copies.
 */
export async function askArchive(archive: Archive, state: SearchState, range: Window): Promise<AskedArchive> {
  const query = readQuery(archive, state)
  const { articles, ...answer } = await askInOrder(archive, state, query, range)
  const isAsked = range.page === 1 && !range.isListOnly && wantsClosest(query, answer.total)
  const closest = isAsked
    ? await closestArticles(archive, viewQuestion(state), () => findClosest(archive, state, query))
    : []
  return { ...answer, query, articles, closest: leaveOthers(closest.map(withScore), articles, range) }
}

/** Those that are not found already; grouped, neither copies of them nor of each other. */
function leaveOthers(
  closest: readonly RankedArticle[],
  articles: readonly RankedArticle[],
  { isGrouped }: Window,
): RankedArticle[] {
  const keyOf = isGrouped ? rowOf : ({ id }: RankedArticle) => id
  const found = new Set(articles.map(keyOf))
  const others = closest.filter((article) => !found.has(keyOf(article)))
  return isGrouped ? firstOfThreads(others) : others
}

/** By date the order is the engine's, and without words it is by date; else it is ours. */
async function askInOrder(archive: Archive, state: SearchState, query: EngineQuery, range: Window) {
  const first = (range.page - 1) * range.size
  const branches = [...query.branches, ...query.valueBranches]
  if (state.sort !== 'relevance' || query.wanted.length === 0) {
    const answer = await searchArticles(archive.engine, state, branches, range)
    return { ...answer, articles: answer.articles.map(withoutScore) }
  }
  const reranked = countReranked(query)
  const size = isUnion(query) ? Math.max(reranked, first + range.size) : reranked
  const window = { ...range, page: 1, size, isForRanking: true, typed: query.branches.length }
  const [answer, asTyped] = await Promise.all([
    searchArticles(archive.engine, state, branches, window),
    listAsTyped(archive, state, query),
  ])
  const articles = await orderArticles(
    archive,
    { state, query, asTyped, ...answer },
    { first, size: range.size, isGrouped: range.isGrouped },
  )
  return { ...answer, articles }
}
