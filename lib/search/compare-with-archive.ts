import { countArticles } from '#lib/engine/count-articles.ts'
import { searchArticles, type Counts } from '#lib/engine/search-articles.ts'
import type { ArchiveCounts, Comparison } from '#lib/facets/compare-value.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { facetIds, mapFacets, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { countedSearch } from './counted-search.ts'
import type { Archive } from './open-archive.ts'
import { createMemory } from './remember.ts'

/** Of all that articles name, and of what they are about. */
const archiveCounts = createMemory<ArchiveCounts>(2)

/** How many articles of the whole archive have each value: asked of the engine once a build. */
export function askArchiveCounts(archive: Archive, { mainOnly }: SearchState): Promise<ArchiveCounts> {
  const whole = { ...emptyState, mainOnly }
  return archiveCounts(archive, String(mainOnly), () =>
    searchArticles(archive.engine, whole, [''], { page: 1, size: 1 }),
  )
}

/** Of both kinds of dates. */
const archiveMonths = createMemory<Counts>(2)

/** How many articles of the whole archive there are a month, by the dates that the strip shows. */
export function askArchiveMonths(archive: Archive, { timeOf }: SearchState): Promise<Counts> {
  const whole = { ...emptyState, timeOf }
  return archiveMonths(
    archive,
    timeOf,
    async () => (await searchArticles(archive.engine, whole, [''], { page: 1, size: 1 })).months,
  )
}

/** What the values of a view of `total` articles are compared with. */
export async function compareWithArchive(
  archive: Archive,
  state: SearchState,
  total: number,
): Promise<Comparison> {
  const narrowed = facetIds.filter((facet) => isCountedWithoutChosen(state, facet))
  const searches = narrowed.map((facet) => countedSearch(archive, withoutChosen(state, facet)))
  const [whole, totals] = await Promise.all([
    askArchiveCounts(archive, state),
    searches.length > 0 ? countArticles(archive.engine, searches) : [],
  ])
  const baseOf = (facet: FacetId) => totals[narrowed.indexOf(facet)] ?? total
  return { archive: whole, bases: mapFacets(baseOf) }
}

/** Counts of a facet narrowed to any of its values are those without its chosen ones. */
function isCountedWithoutChosen({ facets }: SearchState, facet: FacetId): boolean {
  return facets[facet].chosen.length > 0 && facets[facet].combine === 'any'
}

export function withoutChosen(state: SearchState, facet: FacetId): SearchState {
  const filter = { ...state.facets[facet], chosen: [] }
  return { ...state, facets: { ...state.facets, [facet]: filter } }
}
