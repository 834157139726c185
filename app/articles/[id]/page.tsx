import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticlePage } from '#components/article/article-page.tsx'
import { ArticleGone } from '#components/states/article-gone.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { stateParameters } from '#lib/query/format-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { findGone } from '#lib/search/find-gone.ts'
import { findArticle, loadArticle, titleOfArticle } from '#lib/search/load-article.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { setResponseStatus } from '#lib/server/response-status.ts'
import { drawNotFound } from '../../draw-not-found.tsx'
import { loadPage } from '../../load-page.tsx'

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: PageParameters }

/** Asked for twice in a request: for the page and for its title. */
const findOnce = cache(findArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // When the engine is away, the page itself says so.
  const found = await findOnce((await params).id).catch(() => null)
  return found ? { title: titleOfArticle(found) } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const parameters = await readParameters(searchParams)
  const { state } = parseState(parameters)
  const search = { query: state.query, parameters: stateParameters(state) }
  return loadPage(
    async () => {
      const found = await findOnce(id)
      if (!found) return drawMissing(id)
      return <ArticlePage {...search} {...await loadArticle(found, parameters)} />
    },
    (why) => <EngineAway why={why} {...search} retryHref={`/articles/${id}?${parameters.toString()}`} />,
  )
}

/** 410 for an article that the archive had, 404 for one it never had. */
async function drawMissing(id: string) {
  const gone = await findGone(id)
  if (gone === null) return drawNotFound()
  setResponseStatus(410)
  return <ArticleGone gone={gone} />
}
