import { z } from 'zod'
import { facetIds, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { archiveAccountSchema, type ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter, type Without } from './filters.ts'
import { listedArticleSchema, listedFields, type ListedArticle } from './found-article.ts'
import { indexNames } from './index-settings.ts'

/** How many articles each value of a facet has. */
export type Counts = ReadonlyMap<string, number>

/** One view of the archive as the engine answers it. */
export type SearchAnswer = {
  readonly account: ArchiveAccount | null
  readonly total: number
  readonly articles: readonly ListedArticle[]
  /** Counts that stay right while values of the same facet are chosen (disjunctive). */
  readonly counts: Readonly<Record<FacetId, Counts>>
  /** For facets with exclusions: how many articles each excluded value hides. */
  readonly hiddenCounts: Readonly<Record<FacetId, Counts>>
  /** Articles a month (`YYYY-MM`), the bounds of time left out. */
  readonly months: Counts
  /** The engine's own time in milliseconds, all sub-queries together. */
  readonly engineMs: number
}

/** Which articles to fetch: a page of so many. `isListOnly`: nothing is counted but the total. */
export type Window = { readonly page: number; readonly size: number; readonly isListOnly?: boolean }

/** What a sub-query counts, and under which relaxed filter. */
type CountPlan = {
  readonly facets: readonly string[]
  readonly without: Without
  readonly into: 'counts' | 'hidden'
}

const replySchema = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.unknown()),
      totalHits: z.number().optional(),
      processingTimeMs: z.number(),
      facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
    }),
  ),
})

/** Facets nobody has narrowed are counted with the hits; each narrowed one needs a query of its own without itself. */
function planCounts(state: SearchState): { open: string[]; plans: CountPlan[] } {
  const isRefined = (facet: FacetId) =>
    state.facets[facet].chosen.length > 0 && state.facets[facet].combine === 'any'
  const hasTime = state.from !== null || state.to !== null
  const open = [...facetIds.filter((facet) => !isRefined(facet)), ...(hasTime ? [] : ['month'])]
  const plans: CountPlan[] = [
    ...facetIds
      .filter(isRefined)
      .map((facet): CountPlan => ({ facets: [facet], without: { kind: 'chosen', facet }, into: 'counts' })),
    ...facetIds
      .filter((facet) => state.facets[facet].excluded.length > 0)
      .map((facet): CountPlan => ({ facets: [facet], without: { kind: 'facet', facet }, into: 'hidden' })),
    ...(hasTime
      ? [{ facets: ['month'], without: { kind: 'time' }, into: 'counts' } satisfies CountPlan]
      : []),
  ]
  return { open, plans }
}

function sortOf(state: SearchState, hasQuery: boolean): { sort?: string[] } {
  if (state.sort === 'oldest') return { sort: ['day:asc', 'id:asc'] }
  if (state.sort === 'newest' || !hasQuery) return { sort: ['day:desc', 'id:asc'] }
  return {}
}

/** One multi-search for one view: the hits with the open facets, one count for each narrowed facet, the account. */
export function planSearch(state: SearchState, queryText: string, window: Window) {
  const { open, plans } = window.isListOnly ? { open: [], plans: [] } : planCounts(state)
  const asked = { indexUid: indexNames.articles, q: queryText, matchingStrategy: 'all' as const }
  const hits = {
    ...asked,
    ...sortOf(state, queryText !== ''),
    filter: buildFilter(state),
    page: window.page,
    hitsPerPage: window.size,
    facets: open,
    attributesToRetrieve: [...listedFields],
  }
  const counts = plans.map((plan) => ({
    ...asked,
    filter: buildFilter(state, plan.without),
    limit: 0,
    facets: [...plan.facets],
  }))
  return { plans, queries: [hits, ...counts, { indexUid: indexNames.archive, limit: 1 }] }
}

export async function searchArticles(
  { client, run }: EngineConnection,
  state: SearchState,
  queryText: string,
  window: Window,
): Promise<SearchAnswer> {
  const { plans, queries } = planSearch(state, queryText, window)
  const reply = await askEngine('search', () => run(() => client.multiSearch({ queries })))
  return readAnswer(replySchema.parse(reply).results, plans)
}

type Result = z.infer<typeof replySchema>['results'][number]

function readAnswer(results: readonly Result[], plans: readonly CountPlan[]): SearchAnswer {
  const [hits, ...rest] = results
  const account = archiveAccountSchema.safeParse(rest.at(-1)?.hits[0])
  const distributions = plans.map((plan, position) => ({
    plan,
    found: rest[position]?.facetDistribution ?? {},
  }))
  const merge = (into: 'counts' | 'hidden') =>
    Object.assign({}, ...distributions.filter(({ plan }) => plan.into === into).map(({ found }) => found))
  const counts: Distribution = { ...hits?.facetDistribution, ...merge('counts') }
  return {
    account: account.success ? account.data : null,
    total: hits?.totalHits ?? 0,
    articles: (hits?.hits ?? []).map((hit) => listedArticleSchema.parse(hit)),
    counts: countsOf(counts),
    hiddenCounts: countsOf(merge('hidden')),
    months: new Map(Object.entries(counts.month ?? {})),
    engineMs: results.reduce((sum, { processingTimeMs }) => sum + processingTimeMs, 0),
  }
}

type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>

function countsOf(distribution: Distribution): Record<FacetId, Counts> {
  const of = (facet: FacetId) => new Map(Object.entries(distribution[facet] ?? {}))
  return { country: of('country'), organization: of('organization'), source: of('source') }
}
