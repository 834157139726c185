import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import { archiveAccountSchema } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter, type Without } from './filters.ts'
import { fieldsFor } from './found-article.ts'
import { indexNames, noCap } from './index-settings.ts'
import { planCounts, sortOf, type Result, type Window } from './plan-counts.ts'

const unionSchema = z.object({
  hits: z.array(z.unknown()),
  estimatedTotalHits: z.number(),
  processingTimeMs: z.number(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})

/** The weight of a search whose articles come behind those of the others, however well they match. */
const behind = 0.000_001

type Part = {
  readonly without: Without
  readonly facets: readonly string[]
  readonly offset: number
  readonly limit: number
  readonly isForRanking?: boolean
  readonly typed?: number
}

/**
 * The same as one view's multi-search for a union of queries: each part is a federated search, whose total and merged counts
 * are those of the union (contract test). The account comes last, so that a swap in between is noticed.
 */
export async function searchUnion(
  connection: EngineConnection,
  state: SearchState,
  branches: readonly string[],
  window: Window,
): Promise<{ plans: ReturnType<typeof planCounts>['plans']; results: Result[] }> {
  const { open, plans } = planCounts(state, window)
  const hits: Part = {
    without: { kind: 'nothing' },
    facets: open,
    offset: (window.page - 1) * window.size,
    limit: window.size,
    ...(window.isForRanking ? { isForRanking: true } : {}),
    typed: window.typed ?? branches.length,
  }
  const counts = plans.map(({ without, facets }): Part => ({ without, facets, offset: 0, limit: 0 }))
  const ask = (part: Part) => askUnion(connection, state, branches, part)
  const results = await Promise.all([hits, ...counts].map(ask))
  return { plans, results: [...results, await readAccountResult(connection)] }
}

/** How many articles a union finds. */
export async function countUnion(
  connection: EngineConnection,
  state: SearchState,
  branches: readonly string[],
): Promise<number> {
  const part: Part = { without: { kind: 'nothing' }, facets: [], offset: 0, limit: 0 }
  return (await askUnion(connection, state, branches, part)).totalHits ?? 0
}

/** How many articles a union finds under a relaxed filter, and how they spread over the values of a field. */
export async function breakDownUnion(
  connection: EngineConnection,
  { state, branches }: { readonly state: SearchState; readonly branches: readonly string[] },
  { field, without }: { readonly field: string; readonly without: Without },
): Promise<Result> {
  return askUnion(connection, state, branches, { without, facets: [field], offset: 0, limit: 0 })
}

async function askUnion(
  { client, run }: EngineConnection,
  state: SearchState,
  branches: readonly string[],
  { without, facets, offset, limit, isForRanking = false, typed = branches.length }: Part,
): Promise<Result> {
  const queries = branches.map((text, at) => ({
    indexUid: indexNames.articles,
    q: text,
    matchingStrategy: 'all' as const,
    filter: buildFilter(state, without),
    attributesToRetrieve: fieldsFor({ isForRanking }),
    ...sortOf(state, true),
    federationOptions: { weight: at < typed ? 1 : behind },
  }))
  const counted = {
    facetsByIndex: { [indexNames.articles]: [...facets] },
    mergeFacets: { maxValuesPerFacet: noCap },
  }
  const federation = { offset, limit, ...(facets.length > 0 ? counted : {}) }
  const reply = await askEngine('search', () => run(() => client.multiSearch({ federation, queries })))
  const { estimatedTotalHits, ...answer } = unionSchema.parse(reply)
  return { ...answer, totalHits: estimatedTotalHits }
}

async function readAccountResult({ client, run }: EngineConnection): Promise<Result> {
  const search = () => client.index(indexNames.archive).search('', { limit: 1 })
  const { hits } = await askEngine('read the account of the archive', () => run(search))
  return { hits: hits.map((hit) => archiveAccountSchema.parse(hit)), processingTimeMs: 0 }
}
