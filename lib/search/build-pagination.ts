import { toPage } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { PageLink, Pagination } from './search-view.ts'

/** Pages linked on each side of the current one, beside the first and the last. */
const neighbours = 2

export function lastPage(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size))
}

export function buildPagination(state: SearchState, rows: number): Pagination {
  const { page, size } = state
  const last = lastPage(rows, size)
  const around = Array.from({ length: 2 * neighbours + 1 }, (_, offset) => page - neighbours + offset)
  const linked = [...new Set([1, ...around, last])].filter((target) => target >= 1 && target <= last)
  const link = (target: number): PageLink => ({
    kind: 'page',
    page: target,
    href: searchHref(toPage(state, target)),
    isCurrent: target === page,
  })
  return {
    links: linked.flatMap((target, position) => {
      const isAfterGap = position > 0 && linked[position - 1] !== target - 1
      return isAfterGap ? [{ kind: 'gap' } satisfies PageLink, link(target)] : [link(target)]
    }),
    previousHref: page > 1 ? searchHref(toPage(state, Math.min(page - 1, last))) : null,
    nextHref: page < last ? searchHref(toPage(state, page + 1)) : null,
    first: rows === 0 ? 0 : (page - 1) * size + 1,
    last: Math.min(page * size, rows),
    rows,
  }
}
