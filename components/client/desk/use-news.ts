import { useEffect, useState } from 'react'
import type { SavedSearch } from '#lib/desk/desk.ts'
import { readNews, versionHref, type News } from '#lib/desk/search-news.ts'

/** Asked at a time: a desk may hold hundreds of searches. */
const atOnce = 3

/** Asks the archive for each search, a few at a time, until the page is left. */
export function useNews(searches: readonly SavedSearch[]): ReadonlyMap<string, News> {
  const [news, setNews] = useState<ReadonlyMap<string, News>>(new Map())
  const addresses = searches.map(({ address }) => address).join('\n')
  useEffect(() => {
    const leave = new AbortController()
    const waiting = [...searches]
    const work = async () => {
      for (let search = waiting.shift(); search; search = waiting.shift()) {
        const { address } = search
        const found = await ask(search, leave.signal)
        if (leave.signal.aborted) return
        setNews((known) => new Map([...known, [address, found]]))
      }
    }
    for (let worker = 0; worker < atOnce; worker += 1) void work()
    return () => leave.abort()
    // What is new counts from the visit before this page was opened: a mark renewed here asks nothing again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [addresses])
  return news
}

async function ask(search: SavedSearch, signal: AbortSignal): Promise<News> {
  try {
    const { search: query } = new URL(versionHref(search), location.href)
    const response = await fetch(`/api/search${query}&size=1`, { signal })
    return response.ok ? readNews(await response.json()) : 'failed'
  } catch {
    return 'failed'
  }
}
