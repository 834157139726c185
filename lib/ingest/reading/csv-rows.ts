/*
 * Our own, to go on at the very next line after a broken quotation mark. Papa Parse 5.7 reads on to the next mark that fits,
 * and begun anew at each broken line it took 7 seconds for 50 KB; csv-parse would have to be begun anew too.
 */

/** One row of a table, which may reach over several lines of the file. */
export type CsvRow = {
  /** The first and last line of the row, from 1. */
  readonly line: number
  readonly lastLine: number
  readonly cells: readonly string[]
  /** A quotation mark was opened and not closed, or closed in the middle of a cell. Only this line was passed over. */
  readonly broken: boolean
}

export type Delimiter = ',' | ';' | '\t'

/** `text` has `\n` at the end of its lines. Blank lines are skipped. */
export function* readCsvRows(text: string, delimiter: Delimiter): Generator<CsvRow> {
  let line = 1
  for (let at = 0; at < text.length;) {
    const row = readRow(text, at, delimiter)
    const end = row?.end ?? endOfLine(text, at)
    const lines = countLines(text, at, end)
    const cells = row?.cells ?? []
    const isBlank = cells.every((cell) => cell.trim() === '')
    const lastLine = line + lines - (text[end - 1] === '\n' ? 1 : 0)
    if (row === undefined || !isBlank) yield { line, lastLine, cells, broken: row === undefined }
    line += lines
    at = end
  }
}

type Cell = { readonly value: string; readonly end: number }

/** The cells from a place on, and where the next row begins; undefined when a quotation mark is broken. */
function readRow(
  text: string,
  start: number,
  delimiter: Delimiter,
): { cells: string[]; end: number } | undefined {
  const cells: string[] = []
  for (let at = start; ; at += 1) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter)
    if (cell === undefined) return undefined
    cells.push(cell.value)
    at = cell.end
    if (text[at] !== delimiter) return { cells, end: at + 1 }
  }
}

/** A cell that does not begin with a quotation mark may have some in it. */
function readPlain(text: string, start: number, delimiter: Delimiter): Cell {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return { value: text.slice(start, end), end }
}

/** Ends at the first mark that is not doubled. Spaces may follow it, and then the cell must end. */
function readQuoted(text: string, start: number, delimiter: Delimiter): Cell | undefined {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return undefined
  let end = close + 1
  while (text[end] === ' ') end += 1
  if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return undefined
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
