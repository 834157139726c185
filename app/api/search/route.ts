import { EngineAwayError } from '#lib/engine/errors.ts'
import { answerSearch } from '#lib/search/answer-json.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'

/** The search page as JSON, for scripts. */
export async function GET(request: Request): Promise<Response> {
  try {
    return Response.json(await answerSearch(new URL(request.url).searchParams))
  } catch (error) {
    if (!(error instanceof EngineAwayError || error instanceof NoArchiveError)) throw error
    return Response.json({ error: error.message }, { status: 503, headers: { 'retry-after': '3' } })
  }
}
