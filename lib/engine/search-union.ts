import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import { archiveAccountSchema } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter, type Without } from './filters.ts'
import { candidateSchema, fieldsFor, type Candidate } from './found-article.ts'
import { indexNames, noCap } from './index-settings.ts'
import { planCounts, sortOf, type Result, type Window } from './plan-counts.ts'
import { firstOfThreads, withoutRows } from './thread-filter.ts'

const unionSchema = z.object({
  hits: z.array(z.unknown()),
  estimatedTotalHits: z.number(),
  processingTimeMs: z.number(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})

/** The weight of a search whose articles come behind those of the others, however well they match. */
const behind = 0.000_001

export type UnionPart = {
  /** All must hold. */
  readonly filter: readonly string[]
  readonly facets: readonly string[]
  readonly offset: number
  readonly limit: number
  readonly fields: readonly string[]
  readonly sort: readonly string[] | null
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
  const plain = { fields: fieldsFor(window), sort: sortOf(state, true).sort ?? null }
  const hits: UnionPart = {
    ...plain,
    filter: buildFilter(state),
    facets: open,
    offset: (window.page - 1) * window.size,
    limit: window.size,
    typed: window.typed ?? branches.length,
  }
  const counts = plans.map(({ without, facets }): UnionPart => ({
    ...plain,
    ...{ filter: buildFilter(state, without), facets, offset: 0, limit: 0 },
  }))
  const ask = (part: UnionPart) => askUnion(connection, branches, part)
  const listed = window.isGrouped ? listRows(ask, hits, window) : ask(hits)
  const results = await Promise.all([listed, ...counts.map(ask)])
  return { plans, results: [...results, await readAccountResult(connection)] }
}

/** So many articles are asked for to make a row: where a third are copies, one question is enough. */
const articlesOfRow = 1.5

/**
 * A federated search has no `distinct`: articles are fetched from the first on until there are rows enough, leaving out what the rows so
 * far are copies of. For ranking all that was fetched is given, else the page.
 */
async function listRows(
  ask: (part: UnionPart) => Promise<Result>,
  part: UnionPart,
  { isForRanking }: Window,
): Promise<Result> {
  const wanted = part.offset + part.limit
  let limit = Math.ceil(wanted * articlesOfRow)
  const first = await ask({ ...part, offset: 0, limit })
  const found = parseHits(first)
  let isMore = found.length === limit
  for (let round = 1; isMore; round += 1) {
    const rows = firstOfThreads(found)
    if (rows.length >= wanted) break
    // Twice as many each time, so that long threads one after the other do not make it a question for each.
    limit = (wanted - rows.length) * 2 ** round
    const filter = [...part.filter, ...withoutRows(rows)]
    const more = parseHits(await ask({ ...part, filter, facets: [], offset: 0, limit }))
    found.push(...more)
    isMore = more.length === limit
  }
  return { ...first, hits: isForRanking ? found : firstOfThreads(found).slice(part.offset, wanted) }
}

function parseHits({ hits }: Result): Candidate[] {
  return hits.map((hit) => candidateSchema.parse(hit))
}

/** How many articles a union finds. */
export async function countUnion(
  connection: EngineConnection,
  state: SearchState,
  branches: readonly string[],
): Promise<number> {
  const nothing = { facets: [], offset: 0, limit: 0, fields: ['id'], sort: null }
  return (await askUnion(connection, branches, { ...nothing, filter: buildFilter(state) })).totalHits ?? 0
}

/** How many articles a union finds under a relaxed filter, and how they spread over the values of a field. */
export async function breakDownUnion(
  connection: EngineConnection,
  { state, branches }: { readonly state: SearchState; readonly branches: readonly string[] },
  { field, without }: { readonly field: string; readonly without: Without },
): Promise<Result> {
  const counted = { facets: [field], offset: 0, limit: 0, fields: ['id'], sort: null }
  return askUnion(connection, branches, { ...counted, filter: buildFilter(state, without) })
}

/** One federated search of all branches. */
export async function askUnion(
  { client, run }: EngineConnection,
  branches: readonly string[],
  { filter, facets, offset, limit, fields, sort, typed = branches.length }: UnionPart,
): Promise<Result> {
  const queries = branches.map((text, at) => ({
    indexUid: indexNames.articles,
    q: text,
    matchingStrategy: 'all' as const,
    filter: [...filter],
    attributesToRetrieve: [...fields],
    ...(sort ? { sort: [...sort] } : {}),
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
