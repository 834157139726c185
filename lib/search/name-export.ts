import { formatFiles, type ExportFormat } from '#lib/export/export-formats.ts'
import type { HeaderRecord } from '#lib/export/export-record.ts'
import { words } from '#lib/wording/words.ts'

/** What the file is called: plainly, and with the search in words. Without marks that a file system or a reader's eye stumbles over. */
export function nameExport(
  { search, exportedAt }: Pick<HeaderRecord, 'search' | 'exportedAt'>,
  format: ExportFormat,
): { name: string; fullName: string } {
  const { ending } = formatFiles[format]
  const day = exportedAt.slice(0, 10)
  const spoken = search
    .replace(/[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|.%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .toWellFormed()
    .trim()
  return { name: `kashshaf-${day}.${ending}`, fullName: `${words.site} ${spoken} ${day}.${ending}` }
}
