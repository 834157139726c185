import { writeJsonFeed } from '#lib/export/write-json-feed.ts'
import { sendFeed } from '../send-feed.ts'

/** The newest of a search as JSON Feed; the search page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  return sendFeed(request, { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed })
}
