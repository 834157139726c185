import { foldPhrase } from './letters.ts'
import {
  flagCell,
  listCell,
  mergeTables,
  parseTable,
  type ParsedTable,
  type TableFile,
  type TableRow,
} from './parse-table.ts'

/** The curator's tables: file name without `.tsv`, and the columns in order. README.md says what each holds. */
export const tableColumns = {
  countries: ['iso', 'label_ar', 'label_en', 'names', 'nisba', 'other_demonyms', 'capitals', 'flags'],
  'shared-names': ['kind', 'forms', 'isos', 'flags'],
  cues: ['form', 'iso', 'only_after', 'only_before', 'not_after', 'not_before', 'flags'],
  blocks: ['phrase'],
  regions: ['id', 'label_ar', 'label_en', 'isos'],
  cities: ['iso', 'names'],
  currencies: ['noun', 'nisbas'],
  words: ['class', 'words'],
  organizations: [
    ...['id', 'type', 'label_ar', 'label_en', 'home_iso', 'strong', 'weak'],
    ...['requires_iso', 'not_before', 'not_after', 'flags'],
  ],
  persons: [
    ...['id', 'type', 'label_ar', 'label_en', 'home_iso', 'strong', 'weak'],
    ...['requires_iso', 'not_before', 'not_after', 'flags'],
  ],
  triggers: ['type', 'words'],
  bodies: ['slug', 'gender', 'label_ar', 'label_en', 'heads', 'short', 'flags'],
  'open-patterns': ['trigger', 'shapes'],
  'common-words': ['words'],
} as const satisfies Record<string, readonly string[]>

export type TableName = keyof typeof tableColumns

/** A row with its cells under their column names, and readers for the two kinds of composed cell. */
export type Row = {
  readonly file: string
  readonly line: number
  readonly cell: (column: string) => string
  readonly list: (column: string) => readonly string[]
  /** The list in folded letters. */
  readonly folded: (column: string) => readonly string[]
  readonly flags: ReadonlyMap<string, readonly string[]>
}

export type GazetteerRows = Readonly<Record<TableName, readonly Row[]>>

/** For each table the shipped file first, then an archive's own ones, whose rows replace or take out those with the same key. */
export type TableFiles = Readonly<Record<TableName, readonly TableFile[]>>

export function parseTables(files: TableFiles) {
  const parsed = mapTables((name) => parseOne(name, files[name]))
  const rows: GazetteerRows = mapTables((name) => parsed[name].rows.map(toRow))
  return { rows, problems: tableNames.flatMap((name) => parsed[name].problems) }
}

/** One value for each table, written out so that the compiler sees that none is missing. */
export function mapTables<T>(make: (name: TableName) => T): Readonly<Record<TableName, T>> {
  return {
    countries: make('countries'),
    'shared-names': make('shared-names'),
    cues: make('cues'),
    blocks: make('blocks'),
    regions: make('regions'),
    cities: make('cities'),
    currencies: make('currencies'),
    words: make('words'),
    organizations: make('organizations'),
    persons: make('persons'),
    triggers: make('triggers'),
    bodies: make('bodies'),
    'open-patterns': make('open-patterns'),
    'common-words': make('common-words'),
  }
}

export const tableNames: readonly TableName[] = Object.values(mapTables((name) => name))

function parseOne(name: TableName, files: readonly TableFile[]): ParsedTable<string> {
  const columns: readonly string[] = tableColumns[name]
  const keys = columns.slice(0, name === 'cues' || name === 'bodies' || name === 'words' ? 2 : 1)
  const tables = files.map((file) => parseTable(file, columns))
  return mergeTables(tables, keys)
}

function toRow({ file, line, cells }: TableRow<string>): Row {
  const cell = (column: string) => cells[column] ?? ''
  // The compiler and each check ask for the same lists.
  const list = remember(cell, listCell)
  const folded = remember(cell, (text) => listCell(text).map(foldPhrase))
  return { file, line, cell, list, folded, flags: flagCell(cell('flags')) }
}

function remember(cell: Row['cell'], read: (text: string) => readonly string[]): Row['list'] {
  const known = new Map<string, readonly string[]>()
  return (column) => {
    const text = cell(column)
    if (text === '') return noValues
    const values = known.get(column) ?? read(text)
    known.set(column, values)
    return values
  }
}

const noValues: readonly string[] = []
