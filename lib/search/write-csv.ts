import { stringify } from 'csv-stringify/sync'

/** A value of a table. */
export type Cell = string | number | null

const encoder = new TextEncoder()
/** By which Excel knows that Arabic is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV (RFC 4180), sent as it is made. A cell that a spreadsheet would run as a formula gets a quote before it: the
 * texts of an archive are not ours.
 */
export function writeCsv(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): ReadableStream<Uint8Array> {
  const lines = writeRows(header, rows)
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
}

/** So many rows are sent at once. */
const block = 200

async function* writeRows(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<string, undefined> {
  let waiting: (readonly Cell[])[] = [header]
  yield byteOrderMark
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < block) continue
    yield format(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield format(waiting)
}

function format(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}
