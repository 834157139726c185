import { formatParameters, stateParameters } from './format-state.ts'
import { facetKeys, facetOfKey } from './parameters.ts'
import { parseState, type Dropped, type KnownIds } from './parse-state.ts'
import type { FacetId, SearchState } from './search-state.ts'
import { emptyState } from './empty-state.ts'

/** What the table of a facet's values is sorted by: articles here, name, articles in the archive, how much more frequent here. */
export const valuesOrders = ['count', 'name', 'archive', 'telling'] as const
export type ValuesOrder = (typeof valuesOrders)[number]

/** What the page of all values of a facet shows. */
export type ValuesState = {
  readonly search: SearchState
  readonly facet: FacetId
  /** What is typed in its search box. */
  readonly within: string
  readonly by: ValuesOrder
  /** From the other end than usual: counts from the smallest, names from the last. */
  readonly isReversed: boolean
  /** Page of the table, from 1. */
  readonly at: number
}

export const allValues: ValuesState = {
  search: emptyState,
  facet: 'country',
  within: '',
  by: 'count',
  isReversed: false,
  at: 1,
}

const ownKeys = ['facet', 'in', 'by', 'flip', 'at'] as const
const longestWithin = 100

/** Reads the page's own keys beside those of the search. What is not understood is left out and returned in `dropped`. */
export function parseValues(
  parameters: URLSearchParams,
  isKnown?: KnownIds,
): { readonly values: ValuesState; readonly dropped: readonly Dropped[] } {
  const { state: search, dropped } = parseState(parameters, isKnown)
  const own = Object.fromEntries(ownKeys.map((key) => [key, parameters.get(key) ?? '']))
  const read = {
    facet: facetOfKey(own.facet ?? ''),
    by: valuesOrders.find((order) => order === own.by) ?? null,
    flip: own.flip === '1' ? true : null,
    at: /^[1-9]\d{0,5}$/.test(own.at ?? '') ? Number(own.at) : null,
  }
  const bad = Object.entries(read).filter(([key, value]) => value === null && own[key])
  return {
    values: {
      search,
      facet: read.facet ?? allValues.facet,
      within: (own.in ?? '').trim().slice(0, longestWithin).toWellFormed().trimEnd(),
      by: read.by ?? allValues.by,
      isReversed: read.flip ?? false,
      at: read.at ?? 1,
    },
    dropped: [...dropped, ...bad.map(([key]) => ({ key, value: own[key] ?? '' }))],
  }
}

/** The page's parameters, its own first. Defaults are left out. */
export function valuesParameters({ search, facet, within, by, isReversed, at }: ValuesState) {
  const own = [
    { name: 'facet', value: facetKeys[facet].include },
    { name: 'in', value: within },
    { name: 'by', value: by === allValues.by ? '' : by },
    { name: 'flip', value: isReversed ? '1' : '' },
    { name: 'at', value: at === 1 ? '' : String(at) },
  ]
  return [...own.filter(({ value }) => value !== ''), ...stateParameters(search)]
}

/** The address of the page; `path` of its table as a file: `/api/values`. */
export function valuesHref(state: ValuesState, path = '/values'): string {
  return `${path}?${formatParameters(valuesParameters(state))}`
}
