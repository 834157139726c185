import { exportSources } from '#lib/search/export-account.ts'
import { sendExport } from '../../send-export.ts'

/** The outlets of the archive as CSV. */
export async function GET(): Promise<Response> {
  return sendExport(async () => ({
    body: await exportSources(),
    name: 'archive-sources.csv',
    type: 'text/csv',
  }))
}
