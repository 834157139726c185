import {
  toggleExclusion,
  toggleValue,
  withDates,
  withMentionedDates,
  withNewerThan,
  withUndatedOnly,
} from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { facetIds, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { formatRange } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import type { Naming } from './build-facets.ts'
import type { Chip } from './facet-view.ts'

/** A chip for every filter in force: chosen values, excluded ones, the stretch of time. */
export function buildChips(state: SearchState, naming: Naming): Chip[] {
  const facets = facetIds.flatMap((facet) => [
    ...state.facets[facet].chosen.map((id) => valueChip('chosen', facet, id, state, naming)),
    ...state.facets[facet].excluded.map((id) => valueChip('excluded', facet, id, state, naming)),
  ])
  return [...facets, ...timeChips(state)]
}

function valueChip(
  kind: 'chosen' | 'excluded',
  facet: FacetId,
  id: string,
  state: SearchState,
  naming: Naming,
): Chip {
  const lift = kind === 'chosen' ? toggleValue : toggleExclusion
  return {
    key: `${kind}-${facet}-${id}`,
    kind,
    name: words.facets.name[facet],
    value: naming.label(facet, id),
    removeHref: searchHref(lift(state, facet, id)),
  }
}

function timeChips(state: SearchState): Chip[] {
  const chip = (key: string, name: string, value: string, without: SearchState): Chip[] =>
    value === '' ? [] : [{ key, kind: 'time', name, value, removeHref: searchHref(without) }]
  const { title } = words.time
  const { mentioned, without } = words.timeStrip
  const newer = state.newerThan === null ? '' : words.evidence.after(state.newerThan)
  const undated = state.undatedOnly ? without.published : ''
  return [
    ...chip('newer', words.evidence.newerThan, newer, withNewerThan(state, null)),
    ...chip('time', title, formatRange(state.from, state.to), withDates(state, null, null)),
    ...chip('undated', title, undated, withUndatedOnly(state, false)),
    ...chip(
      'mentioned',
      mentioned,
      formatRange(state.mentionedFrom, state.mentionedTo),
      withMentionedDates(state, null, null),
    ),
  ]
}
