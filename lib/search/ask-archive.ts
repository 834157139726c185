import { buildQuery, type EngineQuery } from '#lib/engine/build-query.ts'
import type { ListedArticle } from '#lib/engine/found-article.ts'
import type { Window } from '#lib/engine/plan-counts.ts'
import { searchArticles, type SearchAnswer } from '#lib/engine/search-articles.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Archive } from './open-archive.ts'
import { putExactFirst } from './put-exact-first.ts'

/** The first so many results are put in our own order (docs: arabic-search, R3); those after them keep the engine's. */
const reranked = 60

export type AskedQuery = { readonly query: EngineQuery }

/**
 * Searches and orders. `size` may be larger than a page of the site (the API gives up to 1,000). Results from `page` 1 on
 * are stable: paging never shows an article twice.
 */
export async function askArchive(
  archive: Archive,
  state: SearchState,
  range: Window,
): Promise<SearchAnswer & AskedQuery> {
  const { page, size } = range
  const query = buildQuery(state.query, state.exact, archive.stem)
  const first = (page - 1) * size
  const isReranked = state.sort === 'relevance' && query.words.length > 0 && !state.exact && first < reranked
  const window = isReranked ? { ...range, page: 1, size: Math.max(reranked, first + size) } : range
  const answer = await searchArticles(archive.engine, state, query.branches, window)
  const articles = isReranked ? rerank(answer.articles, query).slice(first, first + size) : answer.articles
  return { ...answer, articles, query }
}

function rerank(articles: readonly ListedArticle[], { words }: EngineQuery): ListedArticle[] {
  return [...putExactFirst(articles.slice(0, reranked), words), ...articles.slice(reranked)]
}
