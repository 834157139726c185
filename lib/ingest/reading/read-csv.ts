import { type CsvRow, type Delimiter, readCsvRows } from './csv-rows.ts'
import { type FieldName, fieldOfName } from './field-names.ts'
import type { JsonlFailure, JsonlPage, JsonlRecord } from './read-jsonl.ts'

const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** The names of a table's columns, and how its cells are set apart. */
type Header = {
  readonly delimiter: Delimiter
  readonly width: number
  readonly columns: ReadonlyMap<FieldName, number>
  readonly twice: readonly string[]
}

/**
 * Reads a table of articles, a row an article. The first row names the columns, in English or Arabic. A bad row is reported
 * with its line; the rest is kept.
 */
export function readCsv(text: string): JsonlPage {
  const plain = unifyLines(text)
  if (plain.trim() === '') return { records: [], failures: [] }
  const header = findHeader(plain)
  if (header === undefined) return { records: [], failures: [{ line: 1, reason: NO_HEADER }] }
  const records: JsonlRecord[] = []
  const failures = header.twice.map((reason): JsonlFailure => ({ line: 1, reason }))
  let isFirst = true
  for (const row of readCsvRows(plain, header.delimiter)) {
    const reason = isFirst ? undefined : findFault(row, header)
    if (reason !== undefined) failures.push({ line: row.line, reason })
    else if (!isFirst) records.push(readRecord(row, header))
    isFirst = false
  }
  return { records, failures }
}

const NO_HEADER =
  'Its first row does not name the columns. Begin the file with a row such as title,body,source,date,url or العنوان,النص,المصدر,التاريخ,الرابط.'

/** Byte order marks stand at the top, and again wherever two files were joined. An old file may end its lines with `\r`. */
function unifyLines(text: string): string {
  const lines = text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
  return lines.replace(/^\uFEFF+/gm, '')
}

/** The delimiter is the one by which the first row names the most columns. */
function findHeader(text: string): Header | undefined {
  const headers = delimiters.flatMap((delimiter) => readHeader(text, delimiter) ?? [])
  return headers.toSorted((a, b) => b.columns.size - a.columns.size)[0]
}

function readHeader(text: string, delimiter: Delimiter): Header | undefined {
  const first = readCsvRows(text, delimiter).next()
  if (first.done || first.value.broken) return undefined
  const columns = new Map<FieldName, number>()
  const twice: string[] = []
  for (const [at, name] of first.value.cells.entries()) {
    const field = fieldOfName(name)
    if (field === undefined) continue
    if (columns.has(field))
      twice.push(`The column "${name.trim()}" is not read: "${field}" has one before it.`)
    else columns.set(field, at)
  }
  if (!columns.has('title') && !columns.has('body')) return undefined
  return { delimiter, width: widthOf(first.value.cells), columns, twice }
}

/** Spreadsheets write empty cells behind the last one that is filled. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function findFault({ line, lastLine, cells, broken }: CsvRow, { width }: Header): string | undefined {
  if (broken)
    return 'A quotation mark is not closed, or stands inside a quoted cell. Close it, and write marks inside the cell twice (""). Reading went on at the next line.'
  const told = widthOf(cells)
  if (told <= width && cells.length >= width) return undefined
  const found = told > width ? told : cells.length
  const where = lastLine === line ? '' : ` (lines ${line} to ${lastLine})`
  return `The row${where} has ${found} cells, the first row names ${width}. Put a cell with a delimiter or a line break in it into quotation marks.`
}

function readRecord({ line, cells }: CsvRow, { columns }: Header): JsonlRecord {
  const cell = (field: FieldName) => cells[columns.get(field) ?? -1] ?? ''
  const optional = (field: FieldName) => cell(field).trim() || undefined
  return {
    ...{ line, title: cell('title'), body: cell('body'), id: optional('id'), source: optional('source') },
    ...{ date: optional('date'), url: optional('url') },
  }
}
