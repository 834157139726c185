import type { EngineQuery } from '#lib/engine/build-query.ts'
import type { Candidate } from '#lib/engine/found-article.ts'
import { listArticles } from '#lib/engine/list-articles.ts'
import { firstOfThreads } from '#lib/engine/thread-filter.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { rankArticles, type Scored } from '#lib/ranking/rank-articles.ts'
import type { Archive } from './open-archive.ts'
import { rankTerms } from './rank-terms.ts'
import { readQuery } from './read-query.ts'

/** Beyond so many words hardly more articles are found than are reranked. */
const mostWords = 3

/**
 * The first so many of the engine's order are put in ours (docs: arabic-search, R3). Of one or two words the engine's order (title,
 * then place) needs less mending, and there are more articles with just these words to look at as well; each costs 50 µs.
 */
export function countReranked({ wanted }: EngineQuery): number {
  return wanted.length > 2 ? 60 : 30
}

/** `score`: null where the order is the engine's. */
export type RankedArticle = Candidate & { readonly score: number | null }

/** What was asked and the beginning of what the engine found. */
export type Found = {
  readonly state: SearchState
  readonly query: EngineQuery
  readonly total: number
  /** The first of the engine's order, as many as are reranked; of a union as many as are wanted. */
  readonly articles: readonly Candidate[]
  /** Those that have the words as typed, when more are found than are reranked. */
  readonly asTyped: readonly Candidate[]
}

/** Rows from position `first` (from 0) on, so many; near copies are one row when `isGrouped`. */
type Stretch = { readonly first: number; readonly size: number; readonly isGrouped?: boolean | undefined }

/**
 * The articles from position `first` (from 0) on in our order: the engine's first ones and those that have the words as typed, by
 * score; behind them the rest as the engine has it. The same for every page, so that paging shows each article once, and
 * grouped, each thread: by the best of its copies.
 */
export async function orderArticles(
  archive: Archive,
  found: Found,
  { first, size, isGrouped = false }: Stretch,
): Promise<RankedArticle[]> {
  const { state, query, articles } = found
  const asTyped = found.total > articles.length ? found.asTyped : []
  const reranked = countReranked(query)
  const head = uniqueArticles([...articles.slice(0, reranked), ...asTyped])
  const toRows = isGrouped ? firstOfThreads<RankedArticle> : (all: RankedArticle[]) => all
  const ranked = toRows(rankArticles(head, rankTerms(query, state.exact, archive)).map(withScore))
  const shown = ranked.slice(first, first + size)
  if (isUnion(query)) {
    const known = new Set(head.map(({ id }) => id))
    const rest = articles.slice(reranked).filter(({ id }) => !known.has(id))
    return toRows([...ranked, ...rest.map(withoutScore)]).slice(first, first + size)
  }
  const rest = await listArticles(archive.engine, state, query.branches.join(''), {
    offset: Math.max(0, first - ranked.length),
    limit: found.total > head.length ? size - shown.length : 0,
    without: head,
    isGrouped,
  })
  return [...shown, ...rest.map(withoutScore)]
}

/**
 * Who asks for كتاب wants كتاب before الكتابة: among more than are reranked, the articles with just this may stand far behind. Asked
 * beside the search itself, before it is known how many it finds, for queries so short that many can be expected.
 */
export async function listAsTyped(
  archive: Archive,
  state: SearchState,
  query: EngineQuery,
): Promise<readonly Candidate[]> {
  const isShort = query.words.length > 0 && query.words.length <= mostWords
  if (state.exact || !isShort || query.branches.length > 1) return []
  const asTyped = readQuery(archive, { ...state, exact: true }).branches.join('')
  return listArticles(archive.engine, state, asTyped, {
    offset: 0,
    limit: countReranked(query),
    isForRanking: true,
  })
}

/** Whether more than one search is asked: alternatives of the query, or values that it names. */
export function isUnion({ branches, valueBranches }: EngineQuery): boolean {
  return branches.length + valueBranches.length > 1
}

function uniqueArticles(articles: readonly Candidate[]): Candidate[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()]
}

export function withScore({ article, score }: Scored<Candidate>): RankedArticle {
  return { ...article, score }
}

export function withoutScore(article: Candidate): RankedArticle {
  return { ...article, score: null }
}
