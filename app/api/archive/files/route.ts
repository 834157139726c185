import { exportFiles } from '#lib/search/export-account.ts'
import { sendExport } from '../../send-export.ts'

/** The files of the archive as CSV. */
export async function GET(): Promise<Response> {
  return sendExport(async () => ({ body: await exportFiles(), name: 'archive-files.csv', type: 'text/csv' }))
}
