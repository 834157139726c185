import { toPage } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { formatState } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'

/** What a view asks, whichever part of it is shown and in which order: the same for all its pages. */
export function viewQuestion(state: SearchState): string {
  const { sort, size, expanded, find } = emptyState
  return formatState({ ...toPage(state, 1), sort, size, expanded, find })
}
