/** Something wrong in a curator's table, said so that it can be found and mended. */
export type TableProblem = { readonly file: string; readonly line: number; readonly message: string }

export type TableFile = { readonly file: string; readonly text: string }

/** A row of a table: its cells by column name, and the line (from 1) it stands on. */
export type TableRow<Column extends string> = {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

export type ParsedTable<Column extends string> = {
  readonly rows: readonly TableRow<Column>[]
  readonly problems: readonly TableProblem[]
}

/** Tab-separated rows in UTF-8; `#` begins a comment line, the row of column names may stand; missing cells at the end are empty. */
export function parseTable<Column extends string>(
  table: TableFile,
  columns: readonly Column[],
): ParsedTable<Column> {
  const rows: TableRow<Column>[] = []
  const problems: TableProblem[] = []
  // Excel writes a byte order mark, U+FEFF, before the first row.
  table.text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return
      const values = text.split('\t')
      if (isColumnNames(values, columns)) return
      const line = index + 1
      if (values.length > columns.length)
        problems.push(tooManyCells(table.file, line, values.length, columns))
      rows.push({ file: table.file, line, cells: nameCells(columns, values) })
    })
  return { rows, problems }
}

/**
 * Later tables win: a row with a known key replaces the earlier row in its place, a new key is added, and a row whose first
 * cell begins with `-` takes the row with the key behind it out («-isis»).
 */
export function mergeTables<Column extends string>(
  tables: readonly ParsedTable<Column>[],
  keyColumns: readonly Column[],
): ParsedTable<Column> {
  const keyOf = (row: TableRow<Column>) => keyColumns.map((column) => row.cells[column]).join('\t')
  const [shipped, ...own] = tables
  const problems = tables.flatMap((table) => table.problems)
  let rows = [...(shipped?.rows ?? [])]
  for (const row of own.flatMap((table) => table.rows)) {
    const isRemoval = keyOf(row).startsWith('-')
    const key = isRemoval ? keyOf(row).slice(1).trim() : keyOf(row)
    const known = rows.findLastIndex((other) => keyOf(other) === key)
    if (!isRemoval) rows = known === -1 ? [...rows, row] : rows.with(known, row)
    else if (known === -1) problems.push(nothingToRemove(row, key))
    else rows = rows.filter((other) => keyOf(other) !== key)
  }
  return { rows, problems }
}

/** The values of a cell that lists several, parted by `|`. */
export function listCell(cell: string): string[] {
  if (cell === '') return []
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/** Flags of a row: `suppress; short=فتح|وام` -> suppress: [], short: [فتح, وام]. */
export function flagCell(cell: string): ReadonlyMap<string, readonly string[]> {
  if (cell === '') return noFlags
  const flags = cell.split(';').map((flag) => flag.trim())
  return new Map(flags.filter((flag) => flag !== '').map(splitFlag))
}

const noFlags: ReadonlyMap<string, readonly string[]> = new Map()

function splitFlag(flag: string): [name: string, values: string[]] {
  const [name = '', values = ''] = flag.split('=')
  return [name.trim(), listCell(values)]
}

// The keys are the columns given, which the compiler cannot see through fromEntries.
function nameCells<Column extends string>(columns: readonly Column[], values: readonly string[]) {
  return Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? '').trim()])) as Record<
    Column,
    string
  >
}

function isColumnNames(values: readonly string[], columns: readonly string[]): boolean {
  return values.length > 1 && values.every((value, index) => value.trim() === columns[index])
}

function nothingToRemove({ file, line }: TableRow<string>, key: string): TableProblem {
  const name = key.split('\t').join(' ')
  return {
    file,
    line,
    message: `there is no row «${name}» to take out: check its spelling, or remove this line`,
  }
}

function tooManyCells(file: string, line: number, found: number, columns: readonly string[]): TableProblem {
  return { file, line, message: `${found} cells, but the table has ${columns.length}: ${columns.join(', ')}` }
}
