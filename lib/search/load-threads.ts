import { fetchCopies } from '#lib/engine/fetch-copies.ts'
import type { ListedArticle } from '#lib/engine/found-article.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { buildThread } from './build-thread.ts'
import { countedSearch } from './counted-search.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import type { ThreadView } from './thread-view.ts'

/** Copies fetched for one page of the list; a thread that has more says how many. */
const mostCopies = 1000

/** What the rows say of their copies, by the article that leads the row. Nothing is asked when none has copies. */
export async function loadThreads(
  archive: Archive,
  state: SearchState,
  articles: readonly ListedArticle[],
): Promise<ReadonlyMap<string, ThreadView>> {
  if (!state.isGrouped) return new Map()
  const threads = articles.flatMap(({ thread }) => thread ?? [])
  const copies = await fetchCopies(archive.engine, countedSearch(archive, state), threads, mostCopies)
  const drawn = { state, naming: nameValues(archive.names) }
  return new Map(
    articles.flatMap((article) => {
      const own = copies.get(article.thread ?? '')
      const view = own ? buildThread(article, own, drawn) : null
      return view ? [[article.id, view] as const] : []
    }),
  )
}
