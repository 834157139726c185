import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter } from './filters.ts'
import { indexNames } from './index-settings.ts'
import { countUnion } from './search-union.ts'

const replySchema = z.object({ results: z.array(z.object({ totalHits: z.number() })) })

/** A search whose total is asked. */
export type CountedSearch = { readonly state: SearchState; readonly branches: readonly string[] }

/** How many articles each of these searches finds: one request, and one more for each union. */
export async function countArticles(
  connection: EngineConnection,
  searches: readonly CountedSearch[],
): Promise<number[]> {
  const plain = searches.filter(({ branches }) => branches.length === 1)
  const totals = await countPlain(connection, plain)
  const count = async (search: CountedSearch) =>
    search.branches.length === 1
      ? (totals[plain.indexOf(search)] ?? 0)
      : countUnion(connection, search.state, search.branches)
  return Promise.all(searches.map(count))
}

async function countPlain(
  { client, run }: EngineConnection,
  searches: readonly CountedSearch[],
): Promise<number[]> {
  if (searches.length === 0) return []
  const queries = searches.map(({ state, branches }) => ({
    indexUid: indexNames.articles,
    q: branches.join(''),
    matchingStrategy: 'all' as const,
    filter: buildFilter(state),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ['id'],
  }))
  const reply = await askEngine('count articles', () => run(() => client.multiSearch({ queries })))
  return replySchema.parse(reply).results.map(({ totalHits }) => totalHits)
}
