import { extname } from 'node:path'
import type { LineAccount } from '#lib/article/line-account.ts'
import { decodeText } from '#lib/ingest/decode-text.ts'
import { eachLine } from '#lib/split/page-lines.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { splitStories } from '#lib/split/split-stories.ts'

/** A line of a file: its text and what it became. */
export type FileLine = LineAccount & { readonly text: string }

/** The lines of a file as the ingest saw them: the same code on the same bytes. Empty when the bytes are no text. */
export function readLines(path: string, bytes: Uint8Array, sources: readonly SourceProfile[]): FileLine[] {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'failed') return []
  const { text } = decoded
  if (extname(path).toLowerCase() === '.jsonl') return splitRecords(text).map(accountForRecord)
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

/** Each line of a `.jsonl` file is a story of its own. */
function accountForRecord(text: string, position: number): FileLine {
  return { line: position + 1, kind: text.trim() === '' ? 'blank' : 'body', story: null, text }
}
