import { arabicVersion } from '#lib/arabic/version.ts'
import type { ArchiveAccount } from '#lib/engine/archive-account.ts'
import type { EngineQuery } from '#lib/engine/build-query.ts'
import type { FacetView } from '#lib/facets/facet-view.ts'
import { firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { parseQuery } from '#lib/query/parse-query.ts'
import { longestQuery, type Dropped, type ParsedState } from '#lib/query/parse-state.ts'
import type { QueryTrouble } from '#lib/query/query-tree.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import type { Notice } from './search-view.ts'

/** An address as it was read, and its query as the engine was asked. */
type Understood = ParsedState & { readonly query: EngineQuery }

/** What the reader must know about how the address and the query were understood. */
export function buildNotices({ state, dropped, query }: Understood): Notice[] {
  const { leftOut, timeBackwards } = words.notices
  return [
    ...dropNotices(dropped),
    ...(query.leftOut.length > 0 ? [info(leftOut(query.leftOut))] : []),
    ...(query.branches.join('') === '' ? noWordNotices(state) : []),
    ...query.troubles.map(troubleNotice),
    ...(query.isCut ? [info(words.notices.unionCut)] : []),
    ...(isTimeBackwards(state) ? [info(timeBackwards)] : []),
  ]
}

/**
 * Words of the query are stemmed by the rules of today, those of the archive were by the rules it was made with. While tags are renewed,
 * some articles have the old ones.
 */
export function archiveNotices(account: Pick<ArchiveAccount, 'arabicVersion' | 'mixedWith'>): Notice[] {
  return [
    ...(account.arabicVersion === arabicVersion ? [] : [info(words.notices.otherVersion)]),
    ...(account.mixedWith === undefined ? [] : [info(words.notices.tagsRenewed)]),
  ]
}

/** What of the address, and of its query, the form for people who know no syntax cannot show. */
export function formNotices({ state, dropped }: ParsedState): Notice[] {
  const { tree, troubles } = parseQuery(state.query)
  return [
    ...dropNotices(dropped),
    ...(tree === null ? noWordNotices(state) : []),
    ...troubles.map(troubleNotice),
  ]
}

function noWordNotices({ query }: SearchState): Notice[] {
  return query === '' ? [] : [info(words.notices.noWords(shorten(query)))]
}

function troubleNotice(trouble: QueryTrouble): Notice {
  return info(words.notices.troubles[trouble])
}

/** What of the address was left out. */
export function dropNotices(dropped: readonly Dropped[]): Notice[] {
  const tooLong = dropped.filter(({ isTooLong }) => isTooLong)
  const values = dropped
    .filter(({ isTooLong }) => !isTooLong)
    .map(({ key, value }) => `${key}=${shorten(value)}`)
  return [
    ...(values.length > 0 ? [info(words.notices.dropped(values))] : []),
    ...tooLong.map(({ value }) => info(words.notices.queryCut(longestQuery, shorten(value)))),
  ]
}

function isTimeBackwards({ from, to, mentionedFrom, mentionedTo }: SearchState): boolean {
  const runBackwards = (first: string | null, last: string | null) =>
    first !== null && last !== null && firstDayOf(first) > lastDayOf(last)
  return runBackwards(from, to) || runBackwards(mentionedFrom, mentionedTo)
}

/** Facets that are too long to be drawn even unfolded: nothing is cut without a word. */
export function facetNotices(facets: readonly FacetView[]): Notice[] {
  return facets
    .filter(({ hidden, moreHref }) => hidden > 0 && moreHref === null)
    .map(({ id, options, hidden }) =>
      info(words.notices.valuesCut(words.facets.plural[id], options.length, hidden)),
    )
}

function shorten(text: string): string {
  return text.slice(0, 60).toWellFormed()
}

function info(text: string): Notice {
  return { tone: 'info', text }
}
