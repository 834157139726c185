import { z } from 'zod'
import type { EngineConnection } from './connect-engine.ts'
import type { CountedSearch } from './count-articles.ts'
import { askEngine } from './errors.ts'
import { buildFilter, type Without } from './filters.ts'
import { indexNames } from './index-settings.ts'
import type { Counts } from './search-articles.ts'
import { breakDownUnion } from './search-union.ts'

/** How many articles a search finds, and how they spread over the values of a field. */
export type Breakdown = { readonly total: number; readonly counts: Counts }

/** The field that is counted, and what of each search's filter is left out meanwhile. */
export type BrokenBy = { readonly field: string; readonly without: Without }

const resultSchema = z.object({
  totalHits: z.number().optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})

/**
 * Breaks many searches down by one field: one request for all plain ones, and one for each union. They take the places of heavy calls,
 * two at once, so that plain searches of others pass by.
 */
export async function breakDown(
  connection: EngineConnection,
  searches: readonly CountedSearch[],
  by: BrokenBy,
): Promise<Breakdown[]> {
  const heavy = { ...connection, run: connection.runHeavy }
  const plain = searches.filter(({ branches }) => branches.length === 1)
  const [ofPlain, ...ofUnions] = await Promise.all([
    breakDownPlain(heavy, plain, by),
    ...searches
      .filter(({ branches }) => branches.length !== 1)
      .map(async (search) => toBreakdown(await breakDownUnion(heavy, search, by), by)),
  ])
  const ordered = { plain: ofPlain.values(), union: ofUnions.values() }
  return searches.map(({ branches }) => {
    const { value } = ordered[branches.length === 1 ? 'plain' : 'union'].next()
    return value ?? { total: 0, counts: new Map() }
  })
}

async function breakDownPlain(
  { client, run }: EngineConnection,
  searches: readonly CountedSearch[],
  by: BrokenBy,
): Promise<Breakdown[]> {
  if (searches.length === 0) return []
  const queries = searches.map(({ state, branches }) => ({
    indexUid: indexNames.articles,
    q: branches.join(''),
    matchingStrategy: 'all' as const,
    filter: buildFilter(state, by.without),
    facets: [by.field],
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ['id'],
  }))
  const reply = await askEngine('count articles', () => run(() => client.multiSearch({ queries })))
  return replySchema.parse(reply).results.map((result) => toBreakdown(result, by))
}

const replySchema = z.object({ results: z.array(resultSchema) })

function toBreakdown(result: z.infer<typeof resultSchema>, { field }: BrokenBy): Breakdown {
  const counts = new Map(Object.entries(result.facetDistribution?.[field] ?? {}))
  return { total: result.totalHits ?? 0, counts }
}
