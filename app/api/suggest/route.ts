import { EngineAwayError } from '#lib/engine/errors.ts'
import { loadSuggestions } from '#lib/search/load-suggestions.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'

/** What may be about to be typed, for the search field. Asked at every pause of the keys, so the browser may keep answers a while. */
export async function GET(request: Request): Promise<Response> {
  try {
    const answer = await loadSuggestions(new URL(request.url).searchParams)
    return Response.json(answer, { headers: { 'cache-control': 'private, max-age=60' } })
  } catch (error) {
    if (!(error instanceof EngineAwayError || error instanceof NoArchiveError)) throw error
    return Response.json({ error: error.message }, { status: 503, headers: { 'retry-after': '3' } })
  }
}
