import { buildQuery, type EngineQuery } from '#lib/engine/build-query.ts'
import type { Candidate } from '#lib/engine/found-article.ts'
import type { Window } from '#lib/engine/plan-counts.ts'
import { searchArticles, type SearchAnswer } from '#lib/engine/search-articles.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { rankArticles, type Scored } from '#lib/ranking/rank-articles.ts'
import { findClosest, wantsClosest } from './find-closest.ts'
import type { Archive } from './open-archive.ts'
import { viewQuestion } from './view-question.ts'
import { createMemory } from './remember.ts'
import { rankTerms } from './rank-terms.ts'

/** The first so many results are put in our own order (docs: arabic-search, R3); those after them keep the engine's. */
const reranked = 60

/** Each keeps up to 50 articles. */
const closestArticles = createMemory<Scored<Candidate>[]>(40)

/** `score`: null where the order is not ours. */
export type RankedArticle = Candidate & { readonly score: number | null }

export type AskedArchive = Omit<SearchAnswer, 'articles'> & {
  readonly query: EngineQuery
  readonly articles: readonly RankedArticle[]
  /** On the first page, when few articles have all the words: those that have most of them. Counted nowhere. */
  readonly closest: readonly RankedArticle[]
}

/**
 * Searches and orders. `size` may be larger than a page of the site (the API gives up to 1,000). Results from `page` 1 on
 * are stable: paging never shows an article twice.
 */
export async function askArchive(archive: Archive, state: SearchState, range: Window): Promise<AskedArchive> {
  const { page, size } = range
  const query = buildQuery(state.query, state.exact, archive.stem)
  const first = (page - 1) * size
  const isRanked =
    state.sort === 'relevance' && query.words.length + query.phrases.length > 0 && first < reranked
  const window = isRanked
    ? { ...range, page: 1, size: Math.max(reranked, first + size), isForRanking: true }
    : range
  const answer = await searchArticles(archive.engine, state, query.branches, window)
  const articles = isRanked
    ? rank(archive, state, query, answer.articles).slice(first, first + size)
    : answer.articles.map(unscored)
  const isAsked = page === 1 && !range.isListOnly && wantsClosest(query, answer.total)
  const closest = isAsked
    ? await closestArticles(archive, viewQuestion(state), () => findClosest(archive, state, query))
    : []
  return { ...answer, query, articles, closest: closest.map(scored) }
}

function rank(
  archive: Archive,
  state: SearchState,
  query: EngineQuery,
  articles: readonly Candidate[],
): RankedArticle[] {
  const terms = rankTerms(query, state.exact, archive)
  const ranked = rankArticles(articles.slice(0, reranked), terms)
  return [...ranked.map(scored), ...articles.slice(reranked).map(unscored)]
}

function scored({ article, score }: Scored<Candidate>): RankedArticle {
  return { ...article, score }
}

function unscored(article: Candidate): RankedArticle {
  return { ...article, score: null }
}
