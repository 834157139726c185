import type { Metadata } from 'next'
import { MatrixPage } from '#components/matrix/matrix-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { matrixHref, parseMatrix } from '#lib/query/matrix-address.ts'
import { loadMatrix } from '#lib/search/load-matrix.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../load-page.tsx'

export function generateMetadata(): Metadata {
  return { title: words.matrix.title }
}

/** Many names at once. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return loadPage(
    async () => <MatrixPage view={await loadMatrix(parameters)} />,
    (why) => <EngineAway why={why} retryHref={matrixHref(parseMatrix(parameters).matrix)} />,
  )
}
