import { toggleExclusion, toggleValue, withDates } from '#lib/query/change-state.ts'
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
  if (state.from === null && state.to === null) return []
  const value = formatRange(state.from, state.to)
  return [
    {
      key: 'time',
      kind: 'time',
      name: words.time.title,
      value,
      removeHref: searchHref(withDates(state, null, null)),
    },
  ]
}
