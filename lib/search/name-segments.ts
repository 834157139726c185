import type { Mention } from '#lib/article/mention.ts'
import type { MatchRange } from '#lib/arabic/matcher.ts'
import { segment } from '#lib/arabic/passages.ts'
import type { EngineQuery } from '#lib/engine/build-query.ts'
import { facetOf } from '#lib/engine/tag-form.ts'
import { namedFacets, type NamedFacet, type SearchState } from '#lib/query/search-state.ts'
import type { Segment } from './search-view.ts'

/** A mention of a value that the search asks for, and its facet: why the article is in the list. */
export type ChosenMention = Mention & { readonly facet: NamedFacet }

/** A value that the search asks for. */
export type WantedValue = { readonly facet: NamedFacet; readonly id: string }

/** The values that are chosen in the facets, and those that the query names. */
export function wantedValues(
  { facets }: SearchState,
  { values }: Pick<EngineQuery, 'values'>,
): WantedValue[] {
  return [...namedFacets.flatMap((facet) => facets[facet].chosen.map((id) => ({ facet, id }))), ...values]
}

export function chosenMentions(
  mentions: readonly Mention[],
  wanted: readonly WantedValue[],
): ChosenMention[] {
  return mentions
    .map((mention) => ({ ...mention, facet: facetOf(mention) }))
    .filter(({ facet, id }) => wanted.some((value) => value.facet === facet && value.id === id))
}

/**
 * A stretch of a text cut into runs, with what the query matched and the chosen names in it. `names`: in order, of this text. A name
 * may hold a match («الروسية» for روسيا): it is both.
 */
export function segmentWithNames(
  text: string,
  stretch: MatchRange,
  matches: readonly MatchRange[],
  names: readonly ChosenMention[],
): Segment[] {
  const segments: Segment[] = []
  let at = stretch.start
  for (const { start, end, facet } of names) {
    if (start < at || end > stretch.end) continue
    segments.push(...segment(text, { start: at, end: start }, matches))
    segments.push(...segment(text, { start, end }, matches).map((run) => ({ ...run, name: facet })))
    at = end
  }
  return [...segments, ...segment(text, { start: at, end: stretch.end }, matches)].filter(
    (run) => run.text !== '',
  )
}
