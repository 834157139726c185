import { emptyState } from './empty-state.ts'
import { facetKeys, multiValuedFacets } from './parameters.ts'
import { facetIds, unknownValue, type FacetId, type SearchState } from './search-state.ts'

/** A name and a value, as a GET form's hidden input wants them. */
export type Parameter = { readonly name: string; readonly value: string }

/** The state as address parameters: defaults never written, fixed key order, sorted values, so equal searches have equal links. */
export function stateParameters(state: SearchState): Parameter[] {
  const one = (name: string, value: string | null): Parameter[] => (value ? [{ name, value }] : [])
  const many = (name: string, values: readonly string[]): Parameter[] =>
    values.map((value) => ({ name, value }))
  const changed = <T extends string | number>(value: T, usual: T) => (value === usual ? null : String(value))
  return [
    ...one('q', state.query),
    ...facetIds.flatMap((facet) => [
      ...many(facetKeys[facet].include, [...state.facets[facet].chosen].sort()),
      ...many(facetKeys[facet].exclude, [...state.facets[facet].excluded].sort()),
    ]),
    ...many('all', namesOf(multiValuedFacets.filter((facet) => state.facets[facet].combine === 'all'))),
    ...one('from', state.from),
    ...one('to', state.to),
    ...one('date', state.undatedOnly ? unknownValue : null),
    ...one('mfrom', state.mentionedFrom),
    ...one('mto', state.mentionedTo),
    ...one('since', state.newerThan === null ? null : String(state.newerThan)),
    ...one('dates', changed(state.timeOf, emptyState.timeOf)),
    ...one('bars', changed(state.bars, emptyState.bars)),
    ...one('group', state.isGrouped ? null : '0'),
    ...one('sort', changed(state.sort, emptyState.sort)),
    ...one('page', changed(state.page, 1)),
    ...one('size', changed(state.size, emptyState.size)),
    ...one('m', state.exact ? 'exact' : null),
    ...one('names', state.otherNames ? null : 'typed'),
    ...one('subject', state.mainOnly ? 'main' : null),
    ...one('order', changed(state.facetOrder, emptyState.facetOrder)),
    ...many('more', namesOf(state.expanded)),
    ...facetIds.flatMap((facet) => one(facetKeys[facet].find, state.find[facet] ?? null)),
  ]
}

function namesOf(facets: readonly FacetId[]): string[] {
  return facetIds.filter((facet) => facets.includes(facet)).map((facet) => facetKeys[facet].include)
}

/** The state as the part of an address after `?`. Arabic stays readable; only what would break a link is escaped. */
export function formatState(state: SearchState): string {
  return formatParameters(stateParameters(state))
}

/** Parameters as the part of an address after `?`. */
export function formatParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, value }) => `${name}=${escapeValue(value)}`).join('&')
}

/** Letters of any script stay as they are; everything else that is not plain is percent-encoded, space as `+`. */
function escapeValue(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\-._~]/gu, (character) => (character === ' ' ? '+' : encodeURIComponent(character)))
}

/** The address of a search. */
export function searchHref(state: SearchState): string {
  const parameters = formatState(state)
  return parameters ? `/?${parameters}` : '/'
}

/** The address of the form that writes the query of these parameters and keeps the rest of them. */
export function queryFormHref(parameters: readonly Parameter[]): string {
  const kept = formatParameters(parameters.filter(({ name }) => name !== 'page'))
  return kept ? `/form?${kept}` : '/form'
}
