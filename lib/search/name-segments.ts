import type { Mention } from '#lib/article/mention.ts'
import type { MatchRange } from '#lib/arabic/matcher.ts'
import { segment } from '#lib/arabic/passages.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Segment } from './search-view.ts'

/** A mention of a value that narrows the search: why the article is in the list. */
export type ChosenMention = Mention & { readonly type: 'country' | 'organization' }

/** The mentions of the values that are chosen in the facets. */
export function chosenMentions(mentions: readonly Mention[], { facets }: SearchState): ChosenMention[] {
  return mentions.filter(
    (mention): mention is ChosenMention =>
      (mention.type === 'country' || mention.type === 'organization') &&
      facets[mention.type].chosen.includes(mention.id),
  )
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
  for (const { start, end, type } of names) {
    if (start < at || end > stretch.end) continue
    segments.push(...segment(text, { start: at, end: start }, matches))
    segments.push(...segment(text, { start, end }, matches).map((run) => ({ ...run, name: type })))
    at = end
  }
  return [...segments, ...segment(text, { start: at, end: stretch.end }, matches)].filter(
    (run) => run.text !== '',
  )
}
