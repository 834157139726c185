import { withGrouping } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { SearchView } from './search-view.ts'

/** One row a thread or one an article. Not offered while the rows are threads and nothing found has a copy. */
export function buildGroupings(
  state: SearchState,
  { total, threads }: Pick<SearchView, 'total' | 'threads'>,
): SearchView['groupings'] {
  if (state.isGrouped && threads === total) return []
  return (['grouped', 'single'] as const).map((value) => {
    const isGrouped = value === 'grouped'
    return {
      value,
      href: searchHref(withGrouping(state, isGrouped)),
      isCurrent: state.isGrouped === isGrouped,
    }
  })
}
