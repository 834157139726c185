import type { Metadata } from 'next'
import { ComparePage } from '#components/compare/compare-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { parseComparison } from '#lib/query/compare-address.ts'
import { stateParameters } from '#lib/query/format-state.ts'
import { loadCompare } from '#lib/search/load-compare.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { setResponseStatus } from '#lib/server/response-status.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../load-page.tsx'

export function generateMetadata(): Metadata {
  return { title: words.compare.title }
}

/** Two articles or two sources side by side. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  const asked = parseComparison(parameters)
  const kept = asked.kind === 'articles' ? [] : stateParameters(asked.search)
  return loadPage(
    async () => {
      const view = await loadCompare(parameters)
      if (view.missing.length > 0) setResponseStatus(404)
      return <ComparePage view={view} parameters={kept} />
    },
    (why) => <EngineAway why={why} retryHref={`/compare?${parameters.toString()}`} />,
  )
}
