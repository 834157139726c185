import { facetKeys } from '#lib/query/parameters.ts'
import { namedFacets, type NamedFacet } from '#lib/query/search-state.ts'
import { entitiesShown, type EntitiesShown } from './entities-view.ts'

/** What the page of the archive's names shows. */
export type EntitiesState = {
  readonly facet: NamedFacet
  readonly show: EntitiesShown
  readonly find: string
  /** From 1. */
  readonly page: number
}

/** Reads the address of the page; what it does not understand is left out. */
export function parseEntities(parameters: URLSearchParams): EntitiesState {
  const kind = parameters.get('kind')
  const page = parameters.get('page') ?? ''
  return {
    facet: namedFacets.find((facet) => facetKeys[facet].include === kind) ?? 'organization',
    show: entitiesShown.find((value) => value === parameters.get('show')) ?? 'all',
    find: (parameters.get('find') ?? '').trim().slice(0, 100).toWellFormed(),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

export function entitiesHref({ facet, show, find, page }: EntitiesState): string {
  const parameters = new URLSearchParams({
    kind: facetKeys[facet].include,
    ...(show === 'all' ? {} : { show }),
    ...(find === '' ? {} : { find }),
    ...(page === 1 ? {} : { page: String(page) }),
  })
  return `/archive/entities?${parameters.toString()}`
}

export function entityHref(facet: NamedFacet, id: string): string {
  return `/archive/entities/${facetKeys[facet].include}/${encodeURIComponent(id)}`
}

/** The facet that an entity's address names, or null. */
export function entityFacet(kind: string): NamedFacet | null {
  return namedFacets.find((facet) => facetKeys[facet].include === kind) ?? null
}
