import { emptyState } from './empty-state.ts'
import { formatParameters, stateParameters } from './format-state.ts'
import { longestQuery, parseState, type Dropped, type KnownIds } from './parse-state.ts'
import type { SearchState } from './search-state.ts'

/** What the columns of the table are. */
export const matrixAxes = ['country', 'organization', 'source', 'year'] as const
export type MatrixAxis = (typeof matrixAxes)[number]

/** Columns at most. */
export const matrixWidths = [10, 20, 50] as const
export type MatrixWidth = (typeof matrixWidths)[number]

export const matrixOrders = ['typed', 'total'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** Lines of a table, and UTF-16 units of all of them: an Arabic letter is six bytes of the address, and Node takes 128 KiB with its headers. */
export const longestMatrix = { lines: 200, text: 12_000 } as const

/** What the page of the table shows. */
export type MatrixState = {
  /** The filters and the kind of matching; its query is empty, since each line is one. */
  readonly search: SearchState
  /** Queries, each once and none empty. */
  readonly lines: readonly string[]
  readonly by: MatrixAxis
  readonly width: MatrixWidth
  readonly order: MatrixOrder
}

export const emptyMatrix: MatrixState = {
  search: emptyState,
  lines: [],
  by: 'country',
  width: 10,
  order: 'typed',
}

/** What of the lines was left out. */
export type LeftOut = {
  /** Empty lines between others. */
  readonly blank: number
  readonly repeated: readonly string[]
  /** Past the longest table, or too long for a query. */
  readonly cut: readonly string[]
}

export type ParsedMatrix = {
  readonly matrix: MatrixState
  readonly dropped: readonly Dropped[]
  readonly leftOut: LeftOut
}

/** Reads the page's own keys beside those of the search; a query `q` is dropped with a notice. */
export function parseMatrix(parameters: URLSearchParams, isKnown?: KnownIds): ParsedMatrix {
  const { state, dropped } = parseState(parameters, isKnown)
  const own = (key: string) => parameters.get(key) ?? ''
  const read = {
    by: matrixAxes.find((axis) => axis === own('by')),
    top: matrixWidths.find((width) => String(width) === own('top')),
    rows: matrixOrders.find((order) => order === own('rows')),
  }
  const bad = Object.entries(read).filter(([key, value]) => value === undefined && own(key) !== '')
  const { lines, leftOut } = readLines(parameters.getAll('lines').join('\n'))
  return {
    matrix: {
      search: { ...state, query: '', page: 1 },
      lines,
      by: read.by ?? emptyMatrix.by,
      width: read.top ?? emptyMatrix.width,
      order: read.rows ?? emptyMatrix.order,
    },
    dropped: [
      ...dropped,
      ...bad.map(([key]) => ({ key, value: own(key) })),
      ...(state.query === '' ? [] : [{ key: 'q', value: state.query }]),
    ],
    leftOut,
  }
}

function readLines(text: string): Pick<MatrixState, 'lines'> & { readonly leftOut: LeftOut } {
  const typed = text
    .toWellFormed()
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
  const filled = typed.filter((line) => line !== '')
  const different = [...new Set(filled)]
  const fitting = different.filter(({ length }) => length <= longestQuery)
  const lines = takeWhileShort(fitting)
  const kept = new Set(lines)
  return {
    lines,
    leftOut: {
      blank: filled.length === 0 ? 0 : typed.length - filled.length,
      repeated: [...new Set(filled.filter((line, at) => filled.indexOf(line) !== at))],
      cut: different.filter((line) => !kept.has(line)),
    },
  }
}

function takeWhileShort(lines: readonly string[]): string[] {
  let length = 0
  const tooMuch = lines.findIndex((line, at) => {
    length += line.length + 1
    return at >= longestMatrix.lines || length > longestMatrix.text
  })
  return lines.slice(0, tooMuch === -1 ? lines.length : tooMuch)
}

/** The page's parameters, its own first. Defaults are left out. */
export function matrixParameters({ search, lines, by, width, order }: MatrixState) {
  const own = [
    { name: 'lines', value: lines.join('\n') },
    { name: 'by', value: by === emptyMatrix.by ? '' : by },
    { name: 'top', value: width === emptyMatrix.width ? '' : String(width) },
    { name: 'rows', value: order === emptyMatrix.order ? '' : order },
  ]
  return [...own.filter(({ value }) => value !== ''), ...stateParameters(search)]
}

/** The address of the page; `path` of its table as a file: `/api/matrix`. */
export function matrixHref(state: MatrixState, path = '/matrix'): string {
  const parameters = formatParameters(matrixParameters(state))
  return parameters === '' ? path : `${path}?${parameters}`
}
