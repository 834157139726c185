import { stringify } from 'csv-stringify/sync'
import { toStream } from './to-stream.ts'

/** A value of a table. */
export type Cell = string | number | null

export type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>

/** By which Excel knows that Arabic is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV (RFC 4180), sent as it is made. A cell that a spreadsheet would run as a formula gets a quote before it: the
 * texts of an archive are not ours.
 */
export function writeCsv(header: readonly string[], rows: Rows): ReadableStream<Uint8Array> {
  return toStream(writeRows(header, rows))
}

/** So many rows are sent at once. */
const block = 200

/** The same in pieces of text. */
export async function* writeRows(header: readonly string[], rows: Rows): AsyncGenerator<string, void> {
  let waiting: (readonly Cell[])[] = [header]
  yield byteOrderMark
  try {
    for await (const row of rows) {
      waiting.push(row)
      if (waiting.length < block) continue
      yield format(waiting)
      waiting = []
    }
  } catch (error) {
    // The last row may say what went wrong.
    yield format(waiting)
    throw error
  }
  if (waiting.length > 0) yield format(waiting)
}

function format(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}
