import type { Feed } from '#lib/export/feed.ts'
import { loadFeed, stampFeed } from '#lib/search/load-feed.ts'
import { isUnchanged } from '#lib/server/is-unchanged.ts'
import { readOrigin } from '#lib/server/read-origin.ts'
import { answerAway } from './api/answer-away.ts'

type Format = { readonly type: string; readonly write: (feed: Feed) => string }

/** The feed of a search, or 304 while the archive is the one that the reader knows. */
export async function sendFeed(request: Request, { type, write }: Format): Promise<Response> {
  return answerAway(async () => {
    const url = new URL(request.url)
    const origin = readOrigin(request.headers)
    const { tag, changedAt } = await stampFeed()
    const lastModified = new Date(changedAt)
    // A tag is of one address, but whole addresses depend on the host too.
    const etag = `"${encodeURIComponent(`${tag}.${origin}`)}"`
    const headers = {
      etag,
      'last-modified': lastModified.toUTCString(),
      'cache-control': 'no-cache',
      vary: 'cookie, host',
    }
    if (isUnchanged(request.headers, { etag, lastModified }))
      return new Response(null, { status: 304, headers })
    const ownAddress = `${origin}${url.pathname}${url.search}`
    const feed = await loadFeed(url.searchParams, { origin, ownAddress })
    return new Response(write(feed), { headers: { ...headers, 'content-type': type } })
  })
}
