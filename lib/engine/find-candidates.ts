import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter, quoteValue } from './filters.ts'
import { candidateFields, candidateSchema, type Candidate } from './found-article.ts'
import { indexNames } from './index-settings.ts'

/** Some of the conditions of a query, all of which must hold. The heavier, the more of the query they are. */
export type Subset = { readonly text: string; readonly weight: number }

/** Most articles looked at for one subset, and in all. */
const most = { ofSubset: 30, inAll: 60 } as const

const replySchema = z.object({
  results: z.array(z.object({ hits: z.array(z.object({ id: z.string() })) })),
})

/**
 * Articles that hold at least one of the subsets, but not the whole query, those of the heavier subsets first. The state's
 * filters apply. Plain requests, not federated (docs: arabic-search, R3), in a queue of two.
 */
export async function findCandidates(
  connection: EngineConnection,
  state: SearchState,
  whole: string,
  subsets: readonly Subset[],
): Promise<Candidate[]> {
  if (subsets.length === 0) return []
  const heaviestFirst = [...subsets].sort((a, b) => b.weight - a.weight).map(({ text }) => text)
  return connection.runHeavy(async () => {
    const [wholes = [], ...parts] = await listIds(connection, buildFilter(state), [whole, ...heaviestFirst])
    const ids = new Set(parts.flat())
    for (const id of wholes) ids.delete(id)
    return fetchCandidates(connection, [...ids].slice(0, most.inAll))
  })
}

/** Articles that hold at least one of the texts of conditions and pass the filter, those of the first texts first. */
export async function findByAny(
  connection: EngineConnection,
  filter: readonly string[],
  texts: readonly string[],
): Promise<Candidate[]> {
  if (texts.length === 0) return []
  return connection.runHeavy(async () => {
    const ids = new Set((await listIds(connection, filter, texts)).flat())
    return fetchCandidates(connection, [...ids].slice(0, most.inAll))
  })
}

/** The ids of each text's articles: half of the searches on each core. */
async function listIds(
  connection: EngineConnection,
  filter: readonly string[],
  texts: readonly string[],
): Promise<string[][]> {
  const half = Math.ceil(texts.length / 2)
  const parts = [texts.slice(0, half), texts.slice(half)]
  return (await Promise.all(parts.map((part) => listPart(connection, filter, part)))).flat()
}

async function listPart(
  { client, run }: EngineConnection,
  filter: readonly string[],
  texts: readonly string[],
): Promise<string[][]> {
  const queries = texts.map((text) => ({
    indexUid: indexNames.articles,
    q: text,
    matchingStrategy: 'all' as const,
    filter: [...filter],
    limit: most.ofSubset,
    attributesToRetrieve: ['id'],
  }))
  const reply = await askEngine('find the closest articles', () => run(() => client.multiSearch({ queries })))
  return replySchema.parse(reply).results.map(({ hits }) => hits.map(({ id }) => id))
}

async function fetchCandidates(
  { client, run }: EngineConnection,
  ids: readonly string[],
): Promise<Candidate[]> {
  if (ids.length === 0) return []
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: `id IN [${ids.map(quoteValue).join(', ')}]`,
      limit: ids.length,
      attributesToRetrieve: candidateFields,
    })
  const { hits } = await askEngine('fetch the closest articles', () => run(search))
  return hits.map((hit) => candidateSchema.parse(hit))
}
