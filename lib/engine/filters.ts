import { dayNumber, firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { facetField } from './facet-fields.ts'
import {
  facetIds,
  unknownValue,
  type FacetFilter,
  type FacetId,
  type SearchState,
  type TimeOf,
} from '#lib/query/search-state.ts'
import { mentionedClause } from './mentioned-dates.ts'

/**
 * A value as it stands in a filter: quoted, with quotes and backslashes escaped, so no value can become syntax. Half a
 * character (a lone surrogate) becomes U+FFFD: the engine refuses a request that has one.
 */
export function quoteValue(value: string): string {
  return `"${value.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function valueList(values: readonly string[]): string {
  return `[${values.map(quoteValue).join(', ')}]`
}

function includeClauses(field: string, filter: FacetFilter): string[] {
  if (filter.chosen.length === 0) return []
  if (filter.combine === 'any') return [`${field} IN ${valueList(filter.chosen)}`]
  return filter.chosen.map((id) => `${field} = ${quoteValue(id)}`)
}

function excludeClauses(field: string, filter: FacetFilter): string[] {
  return filter.excluded.length === 0 ? [] : [`${field} NOT IN ${valueList(filter.excluded)}`]
}

function timeClauses(state: SearchState): string[] {
  return [
    ...(state.undatedOnly ? [`month = ${quoteValue(unknownValue)}`] : []),
    ...(state.from ? [`day >= ${String(dayNumber(firstDayOf(state.from)))}`] : []),
    ...(state.to ? [`day <= ${String(dayNumber(lastDayOf(state.to)))}`] : []),
  ]
}

function mentionedClauses({ mentionedFrom, mentionedTo }: SearchState): string[] {
  return mentionedFrom === null && mentionedTo === null ? [] : [mentionedClause(mentionedFrom, mentionedTo)]
}

/** What a filter leaves out, to count what else could be chosen. */
export type Without =
  | { readonly kind: 'nothing' }
  /** A facet's chosen values: the count of a sibling is what choosing it would add. */
  | { readonly kind: 'chosen'; readonly facet: FacetId }
  /** A facet altogether: the count of an excluded value is what it hides. */
  | { readonly kind: 'facet'; readonly facet: FacetId }
  /** The stretch of time that the strip of these dates chooses from. */
  | { readonly kind: 'time'; readonly of: TimeOf }

/** The state as engine filters; all must hold. */
export function buildFilter(state: SearchState, without: Without = { kind: 'nothing' }): string[] {
  const facets = facetIds.flatMap((facet) => {
    const isOwn = 'facet' in without && without.facet === facet
    const filter = state.facets[facet]
    const field = facetField(facet, state)
    return [
      ...(isOwn ? [] : includeClauses(field, filter)),
      ...(isOwn && without.kind === 'facet' ? [] : excludeClauses(field, filter)),
    ]
  })
  const newer = state.newerThan === null ? [] : [`since > ${String(state.newerThan)}`]
  const isWithout = (of: TimeOf) => without.kind === 'time' && without.of === of
  return [
    ...facets,
    ...newer,
    ...(isWithout('published') ? [] : timeClauses(state)),
    ...(isWithout('mentioned') ? [] : mentionedClauses(state)),
  ]
}
