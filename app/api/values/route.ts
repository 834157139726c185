import { exportValues } from '#lib/search/load-values.ts'
import { sendExport } from '../send-export.ts'

/** All values of a facet in a view as CSV; the page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  return sendExport(async () => ({
    body: await exportValues(new URL(request.url).searchParams),
    name: 'values.csv',
    type: 'text/csv',
  }))
}
