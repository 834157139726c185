import { loadSuggestions } from '#lib/search/load-suggestions.ts'
import { answerAway } from '../answer-away.ts'

/** What may be about to be typed, for the search field. Asked at every pause of the keys, so the browser may keep answers a while. */
export async function GET(request: Request): Promise<Response> {
  return answerAway(async () => {
    const answer = await loadSuggestions(new URL(request.url).searchParams)
    return Response.json(answer, { headers: { 'cache-control': 'private, max-age=60' } })
  })
}
