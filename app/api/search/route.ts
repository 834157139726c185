import { answerSearch } from '#lib/search/answer-json.ts'
import { answerAway } from '../answer-away.ts'

/** The search page as JSON, for scripts. */
export async function GET(request: Request): Promise<Response> {
  return answerAway(async () => Response.json(await answerSearch(new URL(request.url).searchParams)))
}
