import type { Metadata } from 'next'
import { EntitiesPage } from '#components/entities/entities-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { loadEntities } from '#lib/search/load-entities.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../../load-page.tsx'

export function generateMetadata(): Metadata {
  return { title: words.entities.title }
}

/** What the archive's articles name. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return loadPage(
    async () => <EntitiesPage entities={await loadEntities(parameters)} />,
    (why) => <EngineAway why={why} retryHref="/archive/entities" />,
  )
}
