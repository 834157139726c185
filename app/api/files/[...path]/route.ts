import { EngineAwayError } from '#lib/engine/errors.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'
import { attachmentHeader } from '#lib/search/file-address.ts'
import { openFile } from '#lib/search/open-file.ts'
import type { PathParams } from '../../../read-path.ts'

/** A file of the archive as it is, for download: never shown by the browser as a page. */
export async function GET(_request: Request, { params }: { readonly params: PathParams }): Promise<Response> {
  try {
    // A route is given its segments decoded, a page is not: decoded twice, `a%20b.txt` would be another file.
    const opened = await openFile((await params).path.join('/'))
    if (opened.kind !== 'found') return new Response(null, { status: opened.kind === 'gone' ? 410 : 404 })
    const { bytes, entry } = opened.file
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': attachmentHeader(entry.path),
      },
    })
  } catch (error) {
    if (error instanceof EngineAwayError || error instanceof NoArchiveError)
      return new Response(null, { status: 503 })
    throw error
  }
}
