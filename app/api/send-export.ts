import { EngineAwayError } from '#lib/engine/errors.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'

type Export = { readonly body: BodyInit | null; readonly name: string; readonly type: string }

/** Sends a download; 404 when there is nothing, 503 when the engine or the archive is away. */
export async function sendExport(make: () => Promise<Export>): Promise<Response> {
  try {
    const { body, name, type } = await make()
    if (body === null) return new Response(null, { status: 404 })
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }
    return new Response(body, {
      headers: { ...headers, 'content-disposition': `attachment; filename="${name}"` },
    })
  } catch (error) {
    if (!(error instanceof EngineAwayError || error instanceof NoArchiveError)) throw error
    return Response.json({ error: error.message }, { status: 503, headers: { 'retry-after': '3' } })
  }
}
