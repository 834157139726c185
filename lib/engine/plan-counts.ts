import { z } from 'zod'
import { facetIds, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { facetField } from './facet-fields.ts'
import type { Without } from './filters.ts'

/**
 * Which articles to fetch: a page of so many. `isListOnly`: nothing is counted but the total. `isForRanking`: with their
 * encoded words.
 */
export type Window = {
  readonly page: number
  readonly size: number
  readonly isListOnly?: boolean
  readonly isForRanking?: boolean
  /**
   * Near copies are one row: threads are counted, and pages go by them. For ranking the copies are given too, since our order decides
   * which of them leads its row.
   */
  readonly isGrouped?: boolean
  /** Of a union so many of the first branches are as typed: their articles come before those of the other branches. */
  readonly typed?: number
}

/** What a sub-query counts, and under which relaxed filter. */
export type CountPlan = {
  readonly facets: readonly string[]
  readonly without: Without
  readonly into: 'counts' | 'hidden'
}

/** Facets nobody has narrowed are counted with the hits; each narrowed one needs a query of its own without itself. */
export function planCounts(
  state: SearchState,
  { isListOnly, isGrouped }: Window,
): { open: string[]; plans: CountPlan[] } {
  // Only articles with copies have a thread: what counts them tells how many rows there are.
  const threads = isGrouped ? ['thread'] : []
  if (isListOnly) return { open: threads, plans: [] }
  const isRefined = (facet: FacetId) =>
    state.facets[facet].chosen.length > 0 && state.facets[facet].combine === 'any'
  const hasTime = state.from !== null || state.to !== null
  const fieldOf = (facet: FacetId) => facetField(facet, state)
  const open = [
    ...facetIds.filter((facet) => !isRefined(facet)).map(fieldOf),
    ...(hasTime ? [] : ['month']),
    ...threads,
  ]
  const plans: CountPlan[] = [
    ...facetIds.filter(isRefined).map((facet): CountPlan => ({
      facets: [fieldOf(facet)],
      without: { kind: 'chosen', facet },
      into: 'counts',
    })),
    ...facetIds
      .filter((facet) => state.facets[facet].excluded.length > 0)
      .map((facet): CountPlan => ({
        facets: [fieldOf(facet)],
        without: { kind: 'facet', facet },
        into: 'hidden',
      })),
    ...(hasTime
      ? [{ facets: ['month'], without: { kind: 'time' }, into: 'counts' } satisfies CountPlan]
      : []),
  ]
  return { open, plans }
}

/** Articles without a date come last in both orders; without a query there is no relevance. */
export function sortOf(state: SearchState, hasQuery: boolean): { sort?: string[] } {
  if (state.sort === 'oldest') return { sort: ['day:asc', 'id:asc'] }
  if (state.sort === 'newest' || !hasQuery) return { sort: ['day:desc', 'id:asc'] }
  return {}
}

/** One sub-query's answer. */
export const resultSchema = z.object({
  hits: z.array(z.unknown()),
  totalHits: z.number().optional(),
  processingTimeMs: z.number(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})

export type Result = z.infer<typeof resultSchema>
