import { exportMatrix } from '#lib/search/load-matrix.ts'
import { sendExport } from '../send-export.ts'

/** The table of names as CSV; the page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  return sendExport(async () => ({
    body: await exportMatrix(new URL(request.url).searchParams),
    name: 'names.csv',
    type: 'text/csv',
  }))
}
