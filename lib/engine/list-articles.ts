import { z } from 'zod'
import type { SearchState } from '#lib/query/search-state.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { buildFilter } from './filters.ts'
import { candidateSchema, fieldsFor, type Candidate } from './found-article.ts'
import { indexNames } from './index-settings.ts'
import { withoutRows, type RowKey } from './thread-filter.ts'

/** Which of the articles found: so many from `offset` (from 0) on, without those given. */
export type Stretch = {
  readonly offset: number
  readonly limit: number
  /** With their near copies when these are one row. */
  readonly without?: readonly RowKey[]
  readonly isGrouped?: boolean
  readonly isForRanking?: boolean
}

const replySchema = z.object({ hits: z.array(candidateSchema) })

/** Articles of one search in the engine's own order; nothing is counted. */
export async function listArticles(
  { client, run }: EngineConnection,
  state: SearchState,
  text: string,
  { offset, limit, without = [], isGrouped = false, isForRanking = false }: Stretch,
): Promise<Candidate[]> {
  if (limit <= 0) return []
  const left = withoutRows(isGrouped ? without : without.map(({ id }) => ({ id })))
  const search = () =>
    client.index(indexNames.articles).search(text, {
      matchingStrategy: 'all',
      filter: [...buildFilter(state), ...left],
      ...(isGrouped ? { distinct: 'thread' } : {}),
      offset,
      limit,
      attributesToRetrieve: fieldsFor({ isForRanking }),
    })
  return replySchema.parse(await askEngine('list articles', () => run(search))).hits
}
