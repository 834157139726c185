import { EngineAwayError } from '#lib/engine/errors.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'
import { openFile } from '#lib/search/open-file.ts'
import { readPath, type PathParams } from '../../../read-path.ts'

/** A file of the archive as it is, for download: never shown by the browser as a page. */
export async function GET(_request: Request, { params }: { readonly params: PathParams }): Promise<Response> {
  try {
    const opened = await openFile(await readPath(params))
    if (opened.kind !== 'found') return new Response(null, { status: opened.kind === 'gone' ? 410 : 404 })
    const { bytes, entry } = opened.file
    const name = encodeURIComponent(entry.path.split('/').at(-1) ?? 'file')
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
      },
    })
  } catch (error) {
    if (error instanceof EngineAwayError || error instanceof NoArchiveError)
      return new Response(null, { status: 503 })
    throw error
  }
}
