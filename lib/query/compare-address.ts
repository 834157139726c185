import { emptyFilter } from './empty-state.ts'
import { formatState } from './format-state.ts'
import { parseState, type KnownIds } from './parse-state.ts'
import type { SearchState } from './search-state.ts'

/** What is set side by side: two articles, or two sources under a search. */
export type Comparison =
  | { readonly kind: 'articles'; readonly a: string; readonly b: string }
  | { readonly kind: 'sources'; readonly a: string; readonly b: string; readonly search: SearchState }
  | {
      readonly kind: 'nothing'
      readonly a: string | null
      readonly b: string | null
      readonly search: SearchState
    }

/** Reads the address of the page: `a` and `b`, or `source-a` and `source-b` with a search's own parameters, its sources left out. */
export function parseComparison(parameters: URLSearchParams, isKnown?: KnownIds): Comparison {
  const read = (key: string) => parameters.get(key)?.trim() || null
  const [a, b] = [read('a'), read('b')]
  if (a !== null && b !== null) return { kind: 'articles', a, b }
  const { state } = parseState(parameters, isKnown)
  const search = { ...state, page: 1, facets: { ...state.facets, source: emptyFilter } }
  const [one, two] = [read('source-a'), read('source-b')]
  if (one !== null && two !== null) return { kind: 'sources', a: one, b: two, search }
  return { kind: 'nothing', a: one, b: two, search }
}

export function compareSourcesHref(a: string, b: string, search: SearchState): string {
  const own = new URLSearchParams({ 'source-a': a, 'source-b': b }).toString()
  const asked = formatState({ ...search, page: 1, facets: { ...search.facets, source: emptyFilter } })
  return `/compare?${[own, asked].filter((part) => part !== '').join('&')}`
}
