import { words } from '#lib/wording/words.ts'
import type { ExportRecord } from './export-record.ts'

/** The clean text of an article for reading by eye or by program: its titles, an empty line, its paragraphs. */
export function writeText({ title, subtitle, body }: ExportRecord): string {
  const head = [title || words.list.untitled, subtitle ?? ''].filter(Boolean).join('\n')
  return `${head}\n\n${body}\n`
}

/** Plain ASCII for every file system, sorted by date, and unique by the id: `2018-03-05-erem-9f…c1.txt`. */
export function textFileName({ id, date, source }: ExportRecord): string {
  const parts = [date ?? 'undated', source?.id ?? 'unknown', id]
  return `${parts.map((part) => part.replace(/[^0-9A-Z-]/gi, '_')).join('-')}.txt`
}
