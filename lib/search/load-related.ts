import type { FullArticle } from '#lib/engine/found-article.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { dateView } from './build-result.ts'
import { compareCopiesHref } from './compare-copies-href.ts'
import { findTellings, type FoundTelling } from './find-tellings.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import type { RelatedArticle, RelatedGroup } from './related-view.ts'

/** Names told of what two articles share. */
const namesShown = 3

/** Other tellings of an article's story by their sources; the source of the nearest first. */
export async function loadRelated(archive: Archive, article: FullArticle): Promise<RelatedGroup[]> {
  const tellings = await findTellings(archive, article)
  const { label } = nameValues(archive.names)
  const toView = ({ article: { id, title, date }, shared }: FoundTelling): RelatedArticle => ({
    id,
    title: title || words.list.untitled,
    href: `/articles/${id}`,
    date: dateView(date),
    shared: shared.slice(0, namesShown).map((name) => label(name.facet, name.id)),
    compareHref: compareCopiesHref(article.id, id),
  })
  const sources = [...new Set(tellings.map(({ article: { source } }) => source))]
  return sources.map((source) => ({
    source: source === unknownValue ? null : label('source', source),
    articles: tellings.filter((telling) => telling.article.source === source).map(toView),
  }))
}
