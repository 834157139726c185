import { EngineAwayError } from '#lib/engine/errors.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'

/** Answers, or says as JSON that the engine or the archive is away (503). */
export async function answerAway(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof EngineAwayError || error instanceof NoArchiveError)) throw error
    return Response.json({ error: error.message }, { status: 503, headers: { 'retry-after': '3' } })
  }
}
