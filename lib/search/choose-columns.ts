import { compareNames } from '#lib/facets/filing-name.ts'
import type { MatrixState } from '#lib/query/matrix-address.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { isAnyOf } from './matrix-column.ts'

type Column = { readonly id: string; readonly label: string; readonly count: number }

/**
 * The columns of a table: those with most articles over all its lines, years in their order, «unknown» last. `all`: those that have
 * any article. Where values of the columns' own facet are chosen, the columns are these.
 */
export function chooseColumns(
  counts: readonly ReadonlyMap<string, number>[],
  { by, width, search }: MatrixState,
  label: (id: string) => string,
): { readonly columns: readonly Column[]; readonly all: number } {
  const sums = new Map<string, number>()
  for (const row of counts) for (const [id, count] of row) sums.set(id, (sums.get(id) ?? 0) + count)
  const isOffered = (id: string) =>
    by === 'year' || !isAnyOf(by, search) || search.facets[by].chosen.includes(id)
  const all = [...sums]
    .filter(([id, count]) => count > 0 && isOffered(id))
    .map(([id, count]) => ({ id, count, label: label(id) }))
    .sort((a, b) => b.count - a.count || compareNames(a.label, b.label))
  const columns = all.slice(0, width)
  const known = columns.filter(({ id }) => id !== unknownValue)
  const unknown = columns.filter(({ id }) => id === unknownValue)
  const ordered = by === 'year' ? known.sort((a, b) => a.id.localeCompare(b.id, 'en')) : known
  return { columns: [...ordered, ...unknown], all: all.length }
}
