import { exportAccount } from '#lib/search/export-account.ts'
import { sendExport } from '../send-export.ts'

/** The account of the archive and of all its files, as JSON. */
export async function GET(): Promise<Response> {
  return sendExport(async () => ({
    body: await exportAccount(),
    name: 'archive.json',
    type: 'application/json',
  }))
}
