import type { Metadata } from 'next'
import { FilePage } from '#components/file/file-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { FileGone } from '#components/states/file-gone.tsx'
import { fileHref } from '#lib/search/file-address.ts'
import { loadFile } from '#lib/search/load-file.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { setResponseStatus } from '#lib/server/response-status.ts'
import { readPath, type PathParams } from '../../read-path.ts'
import { drawNotFound } from '../../draw-not-found.tsx'
import { loadPage } from '../../load-page.tsx'

type Props = { readonly params: PathParams; readonly searchParams: PageParameters }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await readPath(params) }
}

/** The original file, line by line. */
export default async function Page({ params, searchParams }: Props) {
  const path = await readPath(params)
  const article = (await readParameters(searchParams)).get('article')
  return loadPage(
    async () => {
      const view = await loadFile(path, article)
      if (view.kind === 'unknown') return drawNotFound()
      if (view.kind === 'found') return <FilePage {...view} />
      setResponseStatus(410)
      return <FileGone path={view.path} />
    },
    (why) => <EngineAway why={why} retryHref={fileHref(path)} />,
  )
}
