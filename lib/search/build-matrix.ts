import type { MatrixState } from '#lib/query/matrix-address.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import type { AskedLine } from './ask-matrix.ts'
import { buildNotices } from './build-notices.ts'
import { chooseColumns } from './choose-columns.ts'
import { narrowToColumn } from './matrix-column.ts'
import type { MatrixCell, MatrixRow, MatrixTable } from './matrix-view.ts'
import type { Naming } from '#lib/facets/build-facets.ts'

/** Steps of heat: a fifth of the largest cell each. */
const hottest = 5

/** The table of lines that were asked. */
export function buildMatrix(lines: readonly AskedLine[], matrix: MatrixState, naming: Naming): MatrixTable {
  const counts = lines.flatMap(({ found }) => (found ? [found.counts] : []))
  const label = (id: string) => labelColumn(matrix, naming, id)
  const { columns, all } = chooseColumns(counts, matrix, label)
  const ids = columns.map(({ id }) => id)
  const rows = lines.map((line) => buildRow(line, ids, { matrix, naming }))
  return {
    columns: columns.map((column) => ({ id: column.id, label: column.label })),
    columnsInAll: all,
    rows: matrix.order === 'typed' ? rows : sortByTotal(rows),
  }
}

function labelColumn({ by }: MatrixState, naming: Naming, id: string): string {
  if (by !== 'year') return naming.label(by, id)
  return id === unknownValue ? words.matrix.undated : id
}

/** The most frequent first; equal ones as typed. */
function sortByTotal(rows: readonly MatrixRow[]): MatrixRow[] {
  const totalOf = ({ total }: MatrixRow) => total?.count ?? -1
  return [...rows].sort((a, b) => totalOf(b) - totalOf(a))
}

type Drawn = { readonly matrix: MatrixState; readonly naming: Naming }

function buildRow(asked: AskedLine, columns: readonly string[], { matrix, naming }: Drawn): MatrixRow {
  const { line, state, query, found } = asked
  const countOf = (id: string) => found?.counts.get(id) ?? 0
  const most = Math.max(1, ...columns.map(countOf))
  const toCell = (id: string): MatrixCell => {
    const count = countOf(id)
    const href = count > 0 ? searchHref(narrowToColumn(state, matrix.by, id)) : null
    return { count, href, heat: Math.ceil((hottest * count) / most) }
  }
  const total = found && {
    ...{ count: found.total, heat: 0 },
    href: found.total > 0 ? searchHref(state) : null,
  }
  return {
    ...{ line, total, cells: columns.map(toCell) },
    readAs: query.values.map(({ facet, id }) => ({
      label: naming.label(facet, id),
      facet: words.facets.name[facet],
    })),
    notices: found ? buildNotices({ state, dropped: [], query }).map(({ text }) => text) : [],
  }
}
