import { attachmentHeader } from '#lib/search/file-address.ts'
import { exportLines } from '#lib/search/export-file.ts'
import { openFile } from '#lib/search/open-file.ts'
import { answerAway } from '../../answer-away.ts'
import type { PathParams } from '../../../read-path.ts'

/** A file of the archive as it is, for download: never shown by the browser as a page. With `?as=csv` or `json` its lines, each with what it became. */
export async function GET(request: Request, { params }: { readonly params: PathParams }): Promise<Response> {
  return answerAway(async () => {
    // A route is given its segments decoded, a page is not: decoded twice, `a%20b.txt` would be another file.
    const opened = await openFile((await params).path.join('/'))
    if (opened.kind !== 'found') return new Response(null, { status: opened.kind === 'gone' ? 410 : 404 })
    const { bytes, entry } = opened.file
    const format = new URL(request.url).searchParams.get('as')
    if (format === 'csv' || format === 'json')
      return new Response(await exportLines(opened.archive, opened.file, format), {
        headers: {
          'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
          'content-disposition': attachmentHeader(`${entry.path}.${format}`),
        },
      })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': attachmentHeader(entry.path),
      },
    })
  })
}
