import { fetchOtherCopies, type TextCopy } from '#lib/engine/fetch-copies.ts'
import type { FullArticle } from '#lib/engine/found-article.ts'
import { measureLikeness } from '#lib/threads/measure-likeness.ts'
import { buildCopy } from './build-thread.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import type { CopiesView } from './thread-view.ts'

/** Copies listed on the page of an article: their texts are fetched to be measured. */
const mostCopies = 50

/** Where else an article was published, as its own page says it; nothing is asked when it has no copies. */
export async function loadCopies(archive: Archive, article: FullArticle): Promise<CopiesView> {
  const { id, thread, body } = article
  if (thread === undefined) return { copies: [], unlisted: 0 }
  const { copies, total } = await fetchOtherCopies(archive.engine, { id, thread }, mostCopies)
  const naming = nameValues(archive.names)
  const toView = (copy: TextCopy) => ({
    ...buildCopy(article, copy, naming),
    likeness: toPercent(measureLikeness(body, copy.body)),
  })
  return { copies: copies.map(toView), unlisted: total - copies.length }
}

/** 100 is kept for texts that are the same. */
function toPercent(share: number | null): number | null {
  return share === null ? null : Math.floor(share * 100)
}
