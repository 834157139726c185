import { toPage } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import type { LinkView, ResultPath } from './article-view.ts'
import { askArchive } from './ask-archive.ts'
import { articleHref } from './article-address.ts'
import type { Archive } from './open-archive.ts'

const positionShape = /^[1-9]\d{0,6}$/

/**
 * The way back to the results and along them. `at` is the position of the article's row in the list it was opened from; when the list
 * has changed since and the article stands elsewhere, only the way back is offered.
 */
export async function loadResultPath(
  archive: Archive,
  state: SearchState,
  id: string,
  at: string | null,
): Promise<ResultPath> {
  const back = { backHref: searchHref(state), position: null, previous: null, next: null }
  if (at === null || !positionShape.test(at)) return back
  const index = Number(at)
  const page = Math.ceil(index / state.size)
  const pages = [
    page,
    ...(index % state.size === 1 && page > 1 ? [page - 1] : []),
    ...(index % state.size === 0 ? [page + 1] : []),
  ]
  const answers = await Promise.all(
    pages.map((page) => {
      const { size, isGrouped } = state
      return askArchive(archive, state, { page, size, isGrouped, isListOnly: true })
    }),
  )
  const articles = new Map(
    answers.flatMap((answer, position) => {
      const first = ((pages[position] ?? 1) - 1) * state.size + 1
      return answer.articles.map((article, offset) => [first + offset, article] as const)
    }),
  )
  if (articles.get(index)?.id !== id) return back
  const link = (neighbour: number): LinkView | null => {
    const article = articles.get(neighbour)
    return article
      ? { label: article.title || words.list.untitled, href: articleHref(article.id, state, neighbour) }
      : null
  }
  return {
    backHref: `${searchHref(toPage(state, page))}#r-${id}`,
    position: { index, total: answers[0]?.threads ?? 0 },
    previous: link(index - 1),
    next: link(index + 1),
  }
}
