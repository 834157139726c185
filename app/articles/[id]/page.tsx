import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '#components/article/article-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { stateParameters } from '#lib/query/format-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { loadArticle, titleOfArticle } from '#lib/search/load-article.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { loadPage } from '../../load-page.tsx'

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: PageParameters }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await titleOfArticle((await params).id)
  return title === null ? {} : { title }
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const parameters = await readParameters(searchParams)
  const { state } = parseState(parameters)
  const search = { query: state.query, parameters: stateParameters(state) }
  return loadPage(
    async () => {
      const loaded = await loadArticle(id, parameters)
      if (!loaded) notFound()
      return <ArticlePage article={loaded.article} {...search} indexed={loaded.indexed} />
    },
    (why) => <EngineAway why={why} {...search} retryHref={`/articles/${id}?${parameters.toString()}`} />,
  )
}
