import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter } from './filters.ts'
import { indexNames } from './index-settings.ts'

const replySchema = z.object({ results: z.array(z.object({ totalHits: z.number() })) })

/** How many articles each of these searches finds, in one request. */
export async function countArticles(
  { client, run }: EngineConnection,
  searches: readonly { readonly state: SearchState; readonly queryText: string }[],
): Promise<number[]> {
  const queries = searches.map(({ state, queryText }) => ({
    indexUid: indexNames.articles,
    q: queryText,
    matchingStrategy: 'all' as const,
    filter: buildFilter(state),
    page: 1,
    hitsPerPage: 1,
    attributesToRetrieve: ['id'],
  }))
  const reply = await askEngine('count articles', () => run(() => client.multiSearch({ queries })))
  return replySchema.parse(reply).results.map(({ totalHits }) => totalHits)
}
