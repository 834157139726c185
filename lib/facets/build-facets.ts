import type { FacetOption, FacetView } from './facet-view.ts'
import {
  foldedLength,
  foldValues,
  matchesFind,
  orderValues,
  unfoldedLength,
  type ValueCount,
} from './order-options.ts'
import {
  combineValues,
  expandFacet,
  onlyValue,
  toggleExclusion,
  toggleValue,
} from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { multiValuedFacets } from '#lib/query/parameters.ts'
import { unknownValue, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { compareSourcesHref } from '#lib/query/compare-address.ts'
import { allValues, valuesHref } from '#lib/query/values-address.ts'
import { compareValue, type Comparison } from './compare-value.ts'

/** The name of a facet value as it is shown, and every name it may be found by. */
export type Naming = {
  readonly label: (facet: FacetId, id: string) => string
  readonly names: (facet: FacetId, id: string) => readonly string[]
  /** The names that are taken for one another in a search. */
  readonly aliases: (facet: FacetId, id: string) => readonly string[]
}

/** Articles a value, disjunctive; and for excluded values how many articles each hides. */
export type FacetCounts = {
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>
  readonly hiddenCounts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>
}

/** What the facets of a view are drawn with: the state, the names, and which facets the owner shows. */
export type Drawing = {
  readonly state: SearchState
  readonly naming: Naming
  readonly shown: readonly FacetId[]
  /** Given when values are compared with the archive. */
  readonly comparison?: Comparison | null
}

/** The facets of a view, ready to draw. */
export function buildFacets(found: FacetCounts, drawing: Drawing): FacetView[] {
  const views = drawing.shown.map((facet) => buildFacet(facet, found, drawing))
  return views.filter((view) => isTelling(view, drawing.state))
}

function buildFacet(facet: FacetId, found: FacetCounts, drawing: Drawing): FacetView {
  const { state, naming } = drawing
  const filter = state.facets[facet]
  const find = state.find[facet] ?? ''
  const isExpanded = state.expanded.includes(facet) || find !== ''
  const all = orderValues(valuesOf(facet, found, drawing), filter, state.facetOrder)
  const fitting =
    find === ''
      ? all
      : all.filter(({ id }) => isSet(state, facet, id) || matchesFind(naming.names(facet, id), find))
  const shown = foldValues(fitting, filter, isExpanded ? unfoldedLength : foldedLength)
  const hidden = fitting.length - shown.length
  const distinct = all.filter(({ id, count }) => count > 0 && id !== unknownValue).length
  const canCombine = multiValuedFacets.includes(facet) && distinct + filter.chosen.length > 1
  return {
    id: facet,
    distinct,
    options: shown.map((value) => buildOption(facet, value, drawing)),
    hidden,
    moreHref: hidden > 0 && !isExpanded ? searchHref(expandFacet(state, facet, true)) : null,
    lessHref: state.expanded.includes(facet) ? searchHref(expandFacet(state, facet, false)) : null,
    valuesHref: distinct > 1 ? valuesHref({ ...allValues, search: state, facet, within: find }) : null,
    compareHref: facet === 'source' ? compareHref(state) : null,
    find,
    combine: canCombine ? buildCombine(facet, state) : null,
  }
}

/** The page that compares the two sources that are chosen. */
function compareHref(state: SearchState): string | null {
  const [one, two, ...more] = state.facets.source.chosen
  return one !== undefined && two !== undefined && more.length === 0
    ? compareSourcesHref(one, two, state)
    : null
}

/** The facets that stand on every page; the others only where an article has a known value of them. */
const steadyFacets: readonly FacetId[] = ['country', 'organization', 'source']

function isTelling({ id, distinct, find }: FacetView, state: SearchState): boolean {
  const { chosen, excluded } = state.facets[id]
  return steadyFacets.includes(id) || distinct + chosen.length + excluded.length > 0 || find !== ''
}

function isSet(state: SearchState, facet: FacetId, id: string): boolean {
  const { chosen, excluded } = state.facets[facet]
  return chosen.includes(id) || excluded.includes(id)
}

/** The engine's buckets, and the chosen and excluded values that fell out of them. */
function valuesOf(facet: FacetId, found: FacetCounts, { state, naming, comparison }: Drawing): ValueCount[] {
  const { chosen, excluded } = state.facets[facet]
  const counts = new Map(found.counts[facet])
  for (const id of chosen) counts.set(id, counts.get(id) ?? 0)
  for (const id of excluded) counts.set(id, found.hiddenCounts[facet].get(id) ?? 0)
  return [...counts].map(([id, count]) => ({
    ...{ id, count, label: naming.label(facet, id) },
    telling: comparison && !excluded.includes(id) ? compareValue(comparison, facet, { id, count }) : null,
  }))
}

function buildOption(
  facet: FacetId,
  value: ValueCount,
  { state, naming }: Pick<Drawing, 'state' | 'naming'>,
): FacetOption {
  const { id, label, count } = value
  const { chosen, excluded } = state.facets[facet]
  const aliases = naming.aliases(facet, id).filter((name) => name !== label)
  return {
    id,
    label,
    aliases,
    count,
    status: chosen.includes(id) ? 'chosen' : excluded.includes(id) ? 'excluded' : 'open',
    isUnknown: id === unknownValue,
    ratio: value.telling?.ratio ?? null,
    isTelling: (value.telling?.bound ?? 0) > 0,
    toggleHref: searchHref(toggleValue(state, facet, id)),
    excludeHref: searchHref(toggleExclusion(state, facet, id)),
    onlyHref: isAlone(state, facet, id) ? null : searchHref(onlyValue(state, facet, id)),
  }
}

/** Chosen, and nothing else of its facet chosen or excluded. */
export function isAlone(state: SearchState, facet: FacetId, id: string): boolean {
  const { chosen, excluded } = state.facets[facet]
  return chosen.length === 1 && chosen[0] === id && excluded.length === 0
}

function buildCombine(facet: FacetId, state: SearchState): FacetView['combine'] {
  return {
    value: state.facets[facet].combine,
    anyHref: searchHref(combineValues(state, facet, 'any')),
    allHref: searchHref(combineValues(state, facet, 'all')),
  }
}
