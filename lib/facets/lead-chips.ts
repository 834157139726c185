import { parseState } from '#lib/query/parse-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Chip } from './facet-view.ts'

/** The same chips on another page than the search: lifting a filter stays there. */
export function leadChips(chips: readonly Chip[], toHref: (state: SearchState) => string): Chip[] {
  const stateOf = (href: string) => parseState(new URLSearchParams(href.split('?')[1] ?? '')).state
  return chips.map((chip) => ({ ...chip, removeHref: toHref(stateOf(chip.removeHref)) }))
}
