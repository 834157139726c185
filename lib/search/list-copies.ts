import { fetchCopies, type Copy } from '#lib/engine/fetch-copies.ts'
import type { ListedArticle } from '#lib/engine/found-article.ts'
import { noCap } from '#lib/engine/index-settings.ts'
import { unknownValue, type SearchState } from '#lib/query/search-state.ts'
import { countedSearch } from './counted-search.ts'
import type { Archive } from './open-archive.ts'

/** The near copies of each article that the same search finds, as the API gives them: all of them, oldest first. */
export async function listCopies(
  archive: Archive,
  state: SearchState,
  articles: readonly ListedArticle[],
): Promise<ReadonlyMap<string, readonly DescribedCopy[]>> {
  const threads = articles.flatMap(({ thread }) => thread ?? [])
  const copies = await fetchCopies(archive.engine, countedSearch(archive, state), threads, noCap)
  return new Map(
    articles.map(({ id, thread }) => {
      const found = copies.get(thread ?? '')?.found ?? []
      return [id, found.filter((copy) => copy.id !== id).map(describeCopy)]
    }),
  )
}

export type DescribedCopy = ReturnType<typeof describeCopy>

function describeCopy({ id, ref, title, source, date }: Copy) {
  return {
    id,
    ...(ref === undefined ? {} : { ref }),
    title,
    source: source === unknownValue ? null : source,
    ...(date === undefined ? {} : { date }),
    url: `/articles/${id}`,
  }
}
