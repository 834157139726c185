import type { Metadata } from 'next'
import { EntityPage } from '#components/entities/entity-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { entityFacet, entityHref } from '#lib/search/entities-address.ts'
import { loadEntity } from '#lib/search/load-entity.ts'
import { words } from '#lib/wording/words.ts'
import { drawNotFound } from '../../../../draw-not-found.tsx'
import { loadPage } from '../../../../load-page.tsx'

type Props = { readonly params: Promise<{ readonly kind: string; readonly id: string }> }

export function generateMetadata(): Metadata {
  return { title: words.entities.title }
}

/** One country, organisation or person. */
export default async function Page({ params }: Props) {
  const { kind, id: encoded } = await params
  const facet = entityFacet(kind)
  const id = decode(encoded)
  if (facet === null || id === null) return drawNotFound()
  return loadPage(
    async () => {
      const entity = await loadEntity(facet, id)
      return entity ? <EntityPage entity={entity} /> : drawNotFound()
    },
    (why) => <EngineAway why={why} retryHref={entityHref(facet, id)} />,
  )
}

/** Null for what is no encoded text (`%zz`). */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
