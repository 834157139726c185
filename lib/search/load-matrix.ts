import { buildChips } from '#lib/facets/build-chips.ts'
import { leadChips } from '#lib/facets/lead-chips.ts'
import { clearFilters } from '#lib/query/change-state.ts'
import {
  matrixAxes,
  matrixHref,
  matrixOrders,
  matrixParameters,
  matrixWidths,
  type LeftOut,
  type MatrixAxis,
} from '#lib/query/matrix-address.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { askMatrix } from './ask-matrix.ts'
import { buildMatrix } from './build-matrix.ts'
import { archiveNotices, dropNotices } from './build-notices.ts'
import type { MatrixView } from './matrix-view.ts'
import { nameValues } from './name-values.ts'
import { indexedOn, type Archive } from './open-archive.ts'
import type { Notice } from './search-view.ts'
import { writeCsv } from '#lib/export/write-csv.ts'

/** The page of a table of names. */
export async function loadMatrix(parameters: URLSearchParams): Promise<MatrixView> {
  const { archive, answer } = await askMatrix(parameters)
  const { matrix, lines, dropped, leftOut } = answer
  const naming = nameValues(archive.names)
  const toHref = (search: SearchState) => matrixHref({ ...matrix, search })
  return {
    lines: matrix.lines,
    by: matrix.by,
    axes: shownAxes(archive),
    widths: matrixWidths.map((width) => ({
      ...{ value: width, isCurrent: width === matrix.width },
      href: matrixHref({ ...matrix, width }),
    })),
    orders: matrixOrders.map((order) => ({
      ...{ value: order, isCurrent: order === matrix.order },
      href: matrixHref({ ...matrix, order }),
    })),
    table: lines.length > 0 ? buildMatrix(lines, matrix, naming) : null,
    parameters: matrixParameters(matrix),
    chips: leadChips(buildChips(matrix.search, naming), toHref),
    clearAllHref: toHref(clearFilters(matrix.search)),
    csvHref: matrixHref(matrix, '/api/matrix'),
    notices: [...archiveNotices(archive.account), ...dropNotices(dropped), ...lineNotices(leftOut)],
    indexed: indexedOn(archive),
  }
}

/** Years, and the facets that the archive's owner shows. */
function shownAxes({ facets }: Archive): MatrixAxis[] {
  return matrixAxes.filter((axis) => axis === 'year' || facets.includes(axis))
}

function lineNotices({ blank, repeated, cut }: LeftOut): Notice[] {
  const texts = [
    ...(blank > 0 ? [words.matrix.blank(blank)] : []),
    ...(repeated.length > 0 ? [words.matrix.repeated(repeated)] : []),
    ...(cut.length > 0 ? [words.matrix.cut(cut)] : []),
  ]
  return texts.map((text) => ({ tone: 'info', text }))
}

/** The same table as a file: a row a line, and after its total a column a value. */
export async function exportMatrix(parameters: URLSearchParams): Promise<ReadableStream<Uint8Array>> {
  const { archive, answer } = await askMatrix(parameters)
  const { columns, rows } = buildMatrix(answer.lines, answer.matrix, nameValues(archive.names))
  return writeCsv(
    [words.matrix.name, words.matrix.total, ...columns.map(({ label }) => label)],
    rows.map(({ line, total, cells }) => [line, total?.count ?? null, ...cells.map(({ count }) => count)]),
  )
}
