import type { BrokenBy } from '#lib/engine/break-down.ts'
import { facetField } from '#lib/engine/facet-fields.ts'
import { withDates, withUndatedOnly } from '#lib/query/change-state.ts'
import { firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import type { MatrixAxis } from '#lib/query/matrix-address.ts'
import { unknownValue, type FacetId, type SearchState } from '#lib/query/search-state.ts'

/** What is counted for the columns. Where any of several chosen values is enough, these are the columns, each counted without the others. */
export function countedBy(axis: MatrixAxis, state: SearchState): BrokenBy {
  if (axis === 'year') return { field: 'month', without: { kind: 'nothing' } }
  const field = facetField(axis, state)
  const without = isAnyOf(axis, state)
    ? ({ kind: 'chosen', facet: axis } as const)
    : ({ kind: 'nothing' } as const)
  return { field, without }
}

/** Whether the columns are the chosen values of their own facet. */
export function isAnyOf(facet: FacetId, { facets }: SearchState): boolean {
  return facets[facet].chosen.length > 0 && facets[facet].combine === 'any'
}

/** The columns of counted values: of months their years. */
export function toColumns(
  axis: MatrixAxis,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (axis !== 'year') return counts
  const years = new Map<string, number>()
  for (const [month, count] of counts) {
    const year = month === unknownValue ? unknownValue : month.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}

/** The search that finds just the articles of a column. */
export function narrowToColumn(state: SearchState, axis: MatrixAxis, id: string): SearchState {
  if (axis === 'year') return narrowToYear(state, id)
  const filter = state.facets[axis]
  const chosen = filter.combine === 'all' ? [...new Set([...filter.chosen, id])].sort() : [id]
  return { ...state, facets: { ...state.facets, [axis]: { ...filter, chosen } } }
}

/** A year within the stretch of time that the search is narrowed to. */
function narrowToYear(state: SearchState, year: string): SearchState {
  if (year === unknownValue) return withUndatedOnly(state, true)
  const { from, to } = state
  const start = from !== null && firstDayOf(from) > firstDayOf(year) ? from : year
  const end = to !== null && lastDayOf(to) < lastDayOf(year) ? to : year
  return withDates(state, start, end)
}
