import { toPage } from '#lib/query/change-state.ts'
import { formatState } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'

/**
 * An article's address. It carries the search it was found by, so that the article shows what matched and leads back to the
 * same place, and its position (from 1) in that list.
 */
export function articleHref(id: string, state: SearchState, position: number | null): string {
  const search = formatState(toPage(state, 1))
  const at = position === null ? '' : `at=${String(position)}`
  const parameters = [search, at].filter((part) => part !== '').join('&')
  return parameters ? `/articles/${id}?${parameters}` : `/articles/${id}`
}
