import { exportFormats } from '#lib/export/export-formats.ts'
import { toPage, withSort } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { formatState } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { currentLanguage } from '#lib/wording/language.ts'
import type { FeedFormat, TakeAwayView } from './take-away-view.ts'

/** The addresses of the files and feeds of a search: its own parameters, without those of how its page is drawn. */
export function buildTakeAway(state: SearchState): TakeAwayView {
  const { size, facetOrder, expanded, find, timeOf, bars } = emptyState
  const search = toPage({ ...state, size, facetOrder, expanded, find, timeOf, bars }, 1)
  const asked = formatState(search)
  return {
    exports: exportFormats.map((value) => ({ value, href: withParameters(`/api/export/${value}`, [asked]) })),
    feeds: (['atom', 'json'] as const).map((value) => ({ value, href: feedHref(value, search) })),
  }
}

/** A feed reader has no cookie to tell the language by. */
export function feedHref(format: FeedFormat, state: SearchState): string {
  const language = currentLanguage() === 'ar' ? '' : `lang=${currentLanguage()}`
  return withParameters(`/feed.${format}`, [formatState(withSort(state, emptyState.sort)), language])
}

function withParameters(path: string, parts: readonly string[]): string {
  const parameters = parts.filter((part) => part !== '').join('&')
  return parameters === '' ? path : `${path}?${parameters}`
}
