import type { LineAccount } from '#lib/article/line-account.ts'
import { formatOf } from '#lib/ingest/reading/formats.ts'
import { readPageText } from '#lib/ingest/reading/page-text.ts'
import { eachLine } from '#lib/split/page-lines.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { splitStories } from '#lib/split/split-stories.ts'

/** A line of a file: its text and what it became. */
export type FileLine = LineAccount & { readonly text: string }

/** The lines of a file as the ingest saw them: the same code on the same bytes. Empty when the bytes are no text. */
export function readLines(path: string, bytes: Uint8Array, sources: readonly SourceProfile[]): FileLine[] {
  const page = readPageText(path, bytes)
  if (page.kind === 'failed') return []
  const { text } = page
  const format = formatOf(path)
  if (format === 'lines' || format === 'table') return splitRecords(text).map(accountForRecord)
  const texts = [...eachLine(text)]
  return splitStories(text, sources).lines.map((account) => ({
    ...account,
    text: texts[account.line - 1] ?? '',
  }))
}

/** As the ingest cuts them: at line feeds only. A final line end opens no other line. */
function splitRecords(text: string): string[] {
  const rows = text.split(/\r?\n/)
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows
}

/** A line of a `.jsonl` or `.csv` file is a story of its own, or a part of one. */
function accountForRecord(text: string, position: number): FileLine {
  return { line: position + 1, kind: text.trim() === '' ? 'blank' : 'body', story: null, text }
}
