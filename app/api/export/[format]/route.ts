import { exportFormats, formatFiles } from '#lib/export/export-formats.ts'
import { writeExport } from '#lib/export/write-export.ts'
import { nameExport } from '#lib/search/name-export.ts'
import { loadExport } from '#lib/search/load-export.ts'
import { readOrigin } from '#lib/server/read-origin.ts'
import { sendExport } from '../../send-export.ts'

type Context = { readonly params: Promise<{ readonly format: string }> }

/** All that a search finds, as a file; the search page's own parameters. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).format
  const format = exportFormats.find((one) => one === asked)
  if (format === undefined) return new Response(null, { status: 404 })
  return sendExport(async () => {
    const wanted = { origin: readOrigin(request.headers), at: new Date() }
    const exported = await loadExport(new URL(request.url).searchParams, wanted)
    const { type } = formatFiles[format]
    return { body: writeExport(format, exported), type, ...nameExport(exported.header, format) }
  })
}
