import type { ExportRecord } from './export-record.ts'

/** Plain ASCII for every file system, sorted by date, and unique by the id: `2018-03-05-erem-9f…c1.txt`. */
export function textFileName({ id, date, source }: ExportRecord): string {
  const parts = [date ?? 'undated', source?.id ?? 'unknown', id]
  return `${parts.map((part) => part.replace(/[^0-9A-Z-]/gi, '_')).join('-')}.txt`
}
