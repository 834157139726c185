import { facetIds, type FacetId, type SearchState } from '#lib/query/search-state.ts'

/** The field of an article that a facet counts and filters: all that is named, or only what the article is about. */
export function facetField(facet: FacetId, { mainOnly }: Pick<SearchState, 'mainOnly'>): string {
  return mainOnly ? (mainFields[facet] ?? facet) : facet
}

/** A source and a credited agency are no subjects. */
const mainFields: Readonly<Partial<Record<FacetId, string>>> = {
  country: 'countriesMain',
  organization: 'organizationsMain',
  person: 'personsMain',
  region: 'regionsMain',
}

/** Every field that a facet may ask for. */
export const facetFields: readonly string[] = [...facetIds, ...Object.values(mainFields)]
