import { z } from 'zod'
import { mapFacets, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { archiveAccountSchema, type ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { facetField } from './facet-fields.ts'
import { buildFilter } from './filters.ts'
import { candidateSchema, fieldsFor, type Candidate } from './found-article.ts'
import { indexNames } from './index-settings.ts'
import {
  monthsField,
  planCounts,
  resultSchema,
  sortOf,
  type CountPlan,
  type Result,
  type Window,
} from './plan-counts.ts'
import { searchUnion } from './search-union.ts'
import { countThreads } from './thread-filter.ts'

/** How many articles each value of a facet has. */
export type Counts = ReadonlyMap<string, number>

/** One view of the archive as the engine answers it. */
export type SearchAnswer = {
  readonly account: ArchiveAccount | null
  readonly total: number
  /** How many threads these are, an article without copies being one; `total` when copies are rows of their own. */
  readonly threads: number
  readonly articles: readonly Candidate[]
  /** Counts that stay right while values of the same facet are chosen (disjunctive). */
  readonly counts: Readonly<Record<FacetId, Counts>>
  /** For facets with exclusions: how many articles each excluded value hides. */
  readonly hiddenCounts: Readonly<Record<FacetId, Counts>>
  /**
   * Articles a month (`YYYY-MM`) of the dates that the strip shows, what is chosen in it left out; `none` of articles without. Of mentioned
   * dates also those a year (`YYYY`): an article may mention several of its months.
   */
  readonly months: Counts
  /** The engine's own time in milliseconds, all sub-queries together. */
  readonly engineMs: number
}

/**
 * One multi-search for one view: the hits with the open facets, one count for each narrowed facet, the account. Rows of threads are
 * hits of their own, since with `distinct` the copies would be in no count.
 */
export function planSearch(state: SearchState, queryText: string, window: Window) {
  const { open, plans } = planCounts(state, window)
  const asked = { indexUid: indexNames.articles, q: queryText, matchingStrategy: 'all' as const }
  const hits = {
    ...asked,
    ...sortOf(state, queryText !== ''),
    filter: buildFilter(state),
    attributesToRetrieve: fieldsFor(window),
  }
  const { page, size } = window
  const hasRows = isOfRows(window)
  const rows = { ...hits, distinct: 'thread', offset: (page - 1) * size, limit: size }
  const counted = { ...hits, facets: open, page, hitsPerPage: hasRows ? 0 : size }
  const counts = plans.map((plan) => ({
    ...asked,
    filter: buildFilter(state, plan.without),
    limit: 0,
    facets: [...plan.facets],
  }))
  const account = { indexUid: indexNames.archive, limit: 1 }
  return { plans, queries: [counted, ...counts, ...(hasRows ? [rows] : []), account] }
}

function isOfRows({ isGrouped, isForRanking }: Window): boolean {
  return isGrouped === true && !isForRanking
}

/** One view of the archive: a plain multi-search, or for a union of queries a federated one. */
export async function searchArticles(
  connection: EngineConnection,
  state: SearchState,
  branches: readonly string[],
  window: Window,
): Promise<SearchAnswer> {
  const { client, run } = connection
  const [queryText = ''] = branches
  if (branches.length > 1) {
    const union = await searchUnion(connection, state, branches, window)
    return readAnswer(union.results, union.plans, state)
  }
  const { plans, queries } = planSearch(state, queryText, window)
  const reply = await askEngine('search', () => run(() => client.multiSearch({ queries })))
  return readAnswer(replySchema.parse(reply).results, plans, state)
}

const replySchema = z.object({ results: z.array(resultSchema) })

function readAnswer(
  results: readonly Result[],
  plans: readonly CountPlan[],
  state: SearchState,
): SearchAnswer {
  const [counted, ...rest] = results
  // Rows of threads, asked for themselves, stand between the counts and the account.
  const listed = rest.length > plans.length + 1 ? rest[plans.length] : counted
  const account = archiveAccountSchema.safeParse(rest.at(-1)?.hits[0])
  const distributions = plans.map((plan, position) => ({
    plan,
    found: rest[position]?.facetDistribution ?? {},
  }))
  const merge = (into: 'counts' | 'hidden') =>
    Object.assign({}, ...distributions.filter(({ plan }) => plan.into === into).map(({ found }) => found))
  const counts: Distribution = { ...counted?.facetDistribution, ...merge('counts') }
  const total = counted?.totalHits ?? 0
  return {
    account: account.success ? account.data : null,
    total,
    threads: countThreads(total, counts.thread ?? {}),
    articles: (listed?.hits ?? []).map((hit) => candidateSchema.parse(hit)),
    counts: countsOf(counts, state),
    hiddenCounts: countsOf(merge('hidden'), state),
    months: new Map(Object.entries(counts[monthsField(state.timeOf)] ?? {})),
    engineMs: results.reduce((sum, { processingTimeMs }) => sum + processingTimeMs, 0),
  }
}

type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>

function countsOf(distribution: Distribution, state: SearchState): Readonly<Record<FacetId, Counts>> {
  return mapFacets((facet) => new Map(Object.entries(distribution[facetField(facet, state)] ?? {})))
}
