import type { Metadata } from 'next'
import { EngineAway } from '#components/states/engine-away.tsx'
import { ValuesPage } from '#components/values/values-page.tsx'
import { parseValues, valuesHref } from '#lib/query/values-address.ts'
import { loadValues } from '#lib/search/load-values.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../load-page.tsx'

type Props = { readonly searchParams: PageParameters }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { values } = parseValues(await readParameters(searchParams))
  return { title: words.values.title(words.facets.plural[values.facet]) }
}

/** All values of a facet in a view. */
export default async function Page({ searchParams }: Props) {
  const parameters = await readParameters(searchParams)
  return loadPage(
    async () => <ValuesPage view={await loadValues(parameters)} />,
    (why) => <EngineAway why={why} retryHref={valuesHref(parseValues(parameters).values)} />,
  )
}
