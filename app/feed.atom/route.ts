import { writeAtom } from '#lib/export/write-atom.ts'
import { sendFeed } from '../send-feed.ts'

/** The newest of a search as Atom; the search page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  return sendFeed(request, { type: 'application/atom+xml; charset=utf-8', write: writeAtom })
}
