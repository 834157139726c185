import { parseBound } from './date-bound.ts'
import { emptyState } from './empty-state.ts'
import { facetKeys, facetOfKey, multiValuedFacets } from './parameters.ts'
import {
  barKinds,
  facetIds,
  facetOrders,
  mapFacets,
  pageSizes,
  sortOrders,
  timesOf,
  unknownValue,
  type FacetFilter,
  type FacetId,
  type SearchState,
} from './search-state.ts'

/** A value of the address that was left out: not understood, a second one where only one can be, or the end of a text that is too long. */
export type Dropped = { readonly key: string; readonly value: string; readonly isTooLong?: true }

/** `isKnown` decides whether an id may stand in a filter: unknown ids are dropped with a notice, never sent on. */
export type KnownIds = (facet: FacetId, id: string) => boolean

export type ParsedState = { readonly state: SearchState; readonly dropped: readonly Dropped[] }

/** UTF-16 units of a query: every link of the page repeats it. */
export const longestQuery = 1000
const longestFind = 100
const anyId: KnownIds = () => true

/** Reads an address. Never throws: what it does not understand is left out and returned in `dropped`. */
export function parseState(parameters: URLSearchParams, isKnown: KnownIds = anyId): ParsedState {
  const dropped: Dropped[] = []
  const take = <T>(key: string, read: (value: string) => T | null, otherwise: T): T => {
    const [value, ...more] = new Set(parameters.getAll(key).filter((one) => one !== ''))
    dropped.push(...more.map((one) => ({ key, value: one })))
    if (value === undefined) return otherwise
    const result = read(value)
    if (result === null) dropped.push({ key, value })
    return result ?? otherwise
  }
  const facets = mapFacets((facet) => parseFacet(facet, parameters, isKnown, dropped))
  const readQuery = (value: string) => {
    const query = cutText(value, longestQuery)
    const rest = value.trim().slice(query.length).trim()
    if (rest) dropped.push({ key: 'q', value: rest, isTooLong: true })
    return query
  }
  const state: SearchState = {
    query: take('q', readQuery, ''),
    exact: take('m', (value) => (value === 'exact' ? true : null), false),
    otherNames: take('names', (value) => (value === 'typed' ? false : null), true),
    mainOnly: take('subject', (value) => (value === 'main' ? true : null), false),
    facets,
    from: take('from', parseFirst, null),
    to: take('to', parseLast, null),
    undatedOnly: take('date', (value) => (value === unknownValue ? true : null), false),
    mentionedFrom: take('mfrom', parseFirst, null),
    mentionedTo: take('mto', parseLast, null),
    newerThan: take('since', parseVersion, null),
    timeOf: take('dates', oneOf(timesOf), emptyState.timeOf),
    bars: take('bars', oneOf(barKinds), emptyState.bars),
    isGrouped: take('group', (value) => (value === '0' ? false : value === '1' ? true : null), true),
    sort: take('sort', oneOf(sortOrders), 'relevance'),
    page: take('page', parsePage, 1),
    size: take(
      'size',
      (value) => oneOf(pageSizes)(/^\d+$/.test(value) ? Number(value) : value),
      emptyState.size,
    ),
    facetOrder: take('order', oneOf(facetOrders), emptyState.facetOrder),
    expanded: parseFacetList('more', parameters, facetIds, dropped),
    find: parseFind(parameters),
  }
  return { state, dropped }
}

/** Of an archive: counted from 1. */
function parseVersion(value: string): number | null {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null
}

const parseFirst = (value: string) => parseBound(value, 'first')
const parseLast = (value: string) => parseBound(value, 'last')

function oneOf<T extends string | number>(values: readonly T[]) {
  return (value: string | number): T | null => values.find((candidate) => candidate === value) ?? null
}

function parsePage(value: string): number | null {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}

function parseFacet(
  facet: FacetId,
  parameters: URLSearchParams,
  isKnown: KnownIds,
  dropped: Dropped[],
): FacetFilter {
  const keys = facetKeys[facet]
  const read = (key: string) => {
    const values = sortedSet(parameters.getAll(key).filter((value) => value !== ''))
    for (const value of values) if (!isAllowed(facet, value, isKnown)) dropped.push({ key, value })
    return values.filter((value) => isAllowed(facet, value, isKnown))
  }
  const chosen = read(keys.include)
  const excluded = read(keys.exclude).filter((id) => !chosen.includes(id))
  const all = parseFacetList('all', parameters, multiValuedFacets, dropped, facet)
  return { chosen, excluded, combine: all.includes(facet) ? 'all' : 'any' }
}

function isAllowed(facet: FacetId, value: string, isKnown: KnownIds): boolean {
  return value === unknownValue || isKnown(facet, value)
}

/** A repeated key that names facets (`more=country&more=org`). Reports what it cannot read once, for the first facet asked. */
function parseFacetList(
  key: string,
  parameters: URLSearchParams,
  allowed: readonly FacetId[],
  dropped: Dropped[],
  reporter: FacetId = 'country',
): FacetId[] {
  const read = (value: string) => {
    const facet = facetOfKey(value)
    return facet && allowed.includes(facet) ? facet : null
  }
  const values = parameters.getAll(key)
  if (reporter === 'country')
    for (const value of values) if (value !== '' && !read(value)) dropped.push({ key, value })
  return facetIds.filter((facet) => values.some((value) => read(value) === facet))
}

function parseFind(parameters: URLSearchParams): Partial<Record<FacetId, string>> {
  const find: Partial<Record<FacetId, string>> = {}
  for (const facet of facetIds) {
    const typed = cutText(parameters.get(facetKeys[facet].find) ?? '', longestFind)
    if (typed) find[facet] = typed
  }
  return find
}

/** At most so many units, trimmed; never half a character. */
function cutText(text: string, most: number): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
