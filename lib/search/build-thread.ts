import type { CopiesOfThread, Copy } from '#lib/engine/fetch-copies.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { unknownValue, type SearchState } from '#lib/query/search-state.ts'
import { formatDays } from '#lib/wording/format-days.ts'
import { words } from '#lib/wording/words.ts'
import { articleHref } from './article-address.ts'
import { compareCopiesHref } from './compare-copies-href.ts'
import { dateView } from './build-result.ts'
import { describeThread } from './describe-thread.ts'
import { copiesAnchor, type CopyView, type ThreadView } from './thread-view.ts'

/** Copies listed under one row: hundreds of one text are no list to read through. */
const mostListed = 50

type Leader = { readonly id: string; readonly title: string }
type Drawn = { readonly state: SearchState; readonly naming: Naming }

/** What the row of a thread says of it; null when the search finds one member and there is no other. */
export function buildThread(
  leader: Leader,
  { found, foundCount, allCount }: CopiesOfThread,
  { state, naming }: Drawn,
): ThreadView | null {
  if (allCount < 2) return null
  const others = found.filter(({ id }) => id !== leader.id).slice(0, mostListed)
  const { sources, countries, days } = describeThread(found)
  return {
    copies: foundCount,
    sources,
    countries,
    dates: days && formatDays(days.first, days.last),
    others: others.map((copy) => ({
      ...buildCopy(leader, copy, naming),
      href: articleHref(copy.id, state, null),
    })),
    unlisted: Math.max(0, foundCount - others.length - 1),
    outside: Math.max(0, allCount - foundCount),
    outsideHref: `${articleHref(leader.id, state, null)}#${copiesAnchor}`,
  }
}

/** A copy beside the article it is a copy of. */
export function buildCopy(
  original: Leader,
  { id, source, date, title }: Pick<Copy, 'id' | 'source' | 'date' | 'title'>,
  naming: Naming,
): CopyView {
  return {
    id,
    href: `/articles/${id}`,
    source: source === unknownValue ? null : naming.label('source', source),
    date: dateView(date),
    title: title === original.title ? null : title || words.list.untitled,
    compareHref: compareCopiesHref(original.id, id),
  }
}
