import { retypeAsArabic, retypeAsLatin } from '#lib/arabic/keyboard-layout.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { countArticles } from '#lib/engine/count-articles.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import {
  clearFacet,
  clearFilters,
  hasFilters,
  withDates,
  withMentionedDates,
  withNewerThan,
  withExact,
  withQuery,
} from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { printQuery } from '#lib/query/print-query.ts'
import { joinParts, partsOf } from '#lib/query/query-parts.ts'
import type { QueryTree } from '#lib/query/query-tree.ts'
import { facetIds, type SearchState } from '#lib/query/search-state.ts'
import { formatRange } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import { countedSearch } from './counted-search.ts'
import type { Archive } from './open-archive.ts'
import { suggestWords } from './suggest-words.ts'
import type { NothingView, WayOut } from './search-view.ts'

/** The same search with one thing changed. */
type Change = { readonly label: string; readonly state: SearchState }

/** Words of a query that are left out or replaced in turn: those past ten were not searched for. */
const mostTried = 10

/** When nothing is found: which condition is to blame, and what each way out would find. Ways that find nothing are left out. */
export async function findWaysOut(
  archive: Archive,
  state: SearchState,
  naming: Naming,
): Promise<NothingView> {
  const withoutOne = [...dropFacets(state, naming), ...dropTime(state), ...dropAll(state)]
  const changes = [...changeQuery(state), ...changeLayout(state, archive), ...changeSpelling(state, archive)]
  const all = [...withoutOne, ...changes]
  if (all.length === 0) return { withoutOne: [], changes: [] }
  const asked = all.map((change) => countedSearch(archive, change.state))
  const counts = await countArticles(archive.engine, asked)
  const ways = all.map((change, position) => toWayOut(change, counts[position] ?? 0))
  const useful = (part: readonly WayOut[]) =>
    part.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return {
    withoutOne: useful(ways.slice(0, withoutOne.length)),
    changes: useful(ways.slice(withoutOne.length)),
  }
}

function toWayOut({ label, state }: Change, count: number): WayOut {
  return { label, href: searchHref(state), count }
}

function dropFacets(state: SearchState, naming: Naming): Change[] {
  return facetIds.flatMap((facet) => {
    const { chosen, excluded } = state.facets[facet]
    const values = [...chosen, ...excluded].map((id) => naming.label(facet, id))
    if (values.length === 0) return []
    const label = words.waysOut.without(words.facets.name[facet], values.join(words.waysOut.separator))
    return [{ label, state: clearFacet(state, facet) }]
  })
}

function dropTime(state: SearchState): Change[] {
  const { title } = words.time
  const { mentioned, without } = words.timeStrip
  const range = formatRange(state.from, state.to)
  const mentions = formatRange(state.mentionedFrom, state.mentionedTo)
  const change = (name: string, value: string, changed: SearchState): Change[] =>
    value === '' ? [] : [{ label: words.waysOut.without(name, value), state: changed }]
  const newer = state.newerThan === null ? '' : words.evidence.after(state.newerThan)
  return [
    ...change(words.evidence.newerThan, newer, withNewerThan(state, null)),
    ...change(title, state.undatedOnly ? without.published : range, withDates(state, null, null)),
    ...change(mentioned, mentions, withMentionedDates(state, null, null)),
  ]
}

function dropAll(state: SearchState): Change[] {
  if (!hasFilters(state)) return []
  const conditions = countConditions(state)
  return [
    ...(state.query ? [{ label: words.waysOut.withoutQuery, state: withQuery(state, '') }] : []),
    ...(conditions > 1 ? [{ label: words.waysOut.withoutAny, state: clearFilters(state) }] : []),
  ]
}

function countConditions(state: SearchState): number {
  const facets = Object.values(state.facets).filter(
    ({ chosen, excluded }) => chosen.length + excluded.length > 0,
  )
  return facets.length + dropTime(state).length
}

function withParts(state: SearchState, parts: readonly QueryTree[]): SearchState {
  return withQuery(state, joinParts(parts))
}

function changeQuery(state: SearchState): Change[] {
  const parts = partsOf(state.query)
  const changes: Change[] = []
  if (state.exact) changes.push({ label: words.waysOut.allForms, state: withExact(state, false) })
  if (parts.some(({ kind }) => kind === 'phrase')) {
    const loose = parts.map((part) => (part.kind === 'phrase' ? part.text : printQuery(part))).join(' ')
    changes.push({ label: words.waysOut.separateWords, state: withQuery(state, loose) })
  }
  if (parts.length < 2) return changes
  const dropped = parts.slice(0, mostTried).map((part) => ({
    label: words.waysOut.withoutWord(printQuery(part)),
    state: withParts(
      state,
      parts.filter((other) => other !== part),
    ),
  }))
  return [...changes, ...dropped]
}

/** Words tried in the place of one that the archive hardly knows. */
const mostSuggestions = 3

/** Each wanted word in turn replaced by words of the archive that begin with it or differ in one letter. */
function changeSpelling(state: SearchState, archive: Archive): Change[] {
  const parts = partsOf(state.query)
  return parts.slice(0, mostTried).flatMap((part) => {
    if (part.kind !== 'word') return []
    const [word, ...more] = tokens(part.text)
    if (word === undefined || more.length > 0) return []
    return suggestWords(word, archive, mostSuggestions).map((suggestion) => ({
      label: words.waysOut.meant(suggestion),
      state: withParts(
        state,
        parts.map((other) => (other === part ? { ...part, text: suggestion } : other)),
      ),
    }))
  })
}

/** Typed with the keyboard set to the other script: `hgsu,]dm` is السعودية. */
function changeLayout(state: SearchState, { vocabulary }: Archive): Change[] {
  const isAttested = (word: string) => vocabulary.frequency.has(word)
  const retyped = retypeAsArabic(state.query, isAttested) ?? retypeAsLatin(state.query, isAttested)
  return retyped === null ? [] : [{ label: words.waysOut.layout(retyped), state: withQuery(state, retyped) }]
}
