import type { Metadata } from 'next'
import { FilesPage } from '#components/account/files-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { loadFiles } from '#lib/search/load-files.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../../load-page.tsx'

export function generateMetadata(): Metadata {
  return { title: words.account.filesTitle }
}

/** The list of the archive's files. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const page = (await readParameters(searchParams)).get('page')
  return loadPage(
    async () => <FilesPage files={await loadFiles(page)} />,
    (why) => <EngineAway why={why} retryHref="/archive/files" />,
  )
}
