import { z } from 'zod'
import type { EngineConnection } from './connect-engine.ts'
import type { CountedSearch } from './count-articles.ts'
import { askEngine } from './errors.ts'
import { buildFilter, quoteValue } from './filters.ts'
import { listedArticleSchema } from './found-article.ts'
import { indexNames } from './index-settings.ts'
import { resultSchema, type Result } from './plan-counts.ts'
import { askUnion } from './search-union.ts'
import { inThreads } from './thread-filter.ts'

const copySchema = listedArticleSchema
  .pick({ id: true, ref: true, title: true, source: true, date: true, datelineCountry: true })
  .extend({ thread: z.string() })

/** An article as a member of its thread. */
export type Copy = z.infer<typeof copySchema>

/** By thread: the members that a search finds, oldest first and undated last, how many it finds, and how many there are. */
export type CopiesOfThread = {
  readonly found: readonly Copy[]
  readonly foundCount: number
  readonly allCount: number
}

const repliesSchema = z.object({ results: z.array(resultSchema) })
const oldestFirst = ['day:asc', 'id:asc']

/** The members of these threads that the search finds, up to `most` in all. */
export async function fetchCopies(
  connection: EngineConnection,
  search: CountedSearch,
  threads: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, CopiesOfThread>> {
  if (threads.length === 0) return new Map()
  const [found, all] = await (search.branches.length > 1 ? askBoth : askTogether)(connection, search, {
    filter: inThreads(threads),
    most,
  })
  const copies = (found?.hits ?? []).map((hit) => copySchema.parse(hit))
  const countOf = (result: Result | undefined, thread: string) =>
    result?.facetDistribution?.thread?.[thread] ?? 0
  return new Map(
    threads.map((thread) => [
      thread,
      {
        found: copies.filter((copy) => copy.thread === thread),
        foundCount: countOf(found, thread),
        allCount: countOf(all, thread),
      },
    ]),
  )
}

type Asked = { readonly filter: string; readonly most: number }

async function askTogether(
  { client, run }: EngineConnection,
  { state, branches }: CountedSearch,
  { filter, most }: Asked,
): Promise<Result[]> {
  const found = {
    indexUid: indexNames.articles,
    q: branches.join(''),
    matchingStrategy: 'all' as const,
    filter: [...buildFilter(state), filter],
    facets: ['thread'],
    sort: oldestFirst,
    limit: most,
    attributesToRetrieve: Object.keys(copySchema.shape),
  }
  const queries = [found, countAll(filter)]
  const reply = await askEngine('fetch copies', () => run(() => client.multiSearch({ queries })))
  return repliesSchema.parse(reply).results
}

/** Of a union of searches: a federated search and a plain one cannot be one question. */
async function askBoth(
  connection: EngineConnection,
  { state, branches }: CountedSearch,
  { filter, most }: Asked,
): Promise<Result[]> {
  const { client, run } = connection
  const found = askUnion(connection, branches, {
    filter: [...buildFilter(state), filter],
    ...{ facets: ['thread'], sort: oldestFirst, offset: 0, limit: most },
    fields: Object.keys(copySchema.shape),
  })
  const queries = [countAll(filter)]
  const all = askEngine('count copies', () => run(() => client.multiSearch({ queries })))
  return [await found, ...repliesSchema.parse(await all).results]
}

function countAll(filter: string) {
  return { indexUid: indexNames.articles, q: '', filter: [filter], facets: ['thread'], limit: 0 }
}

const textCopySchema = copySchema.extend({ body: z.string() })

/** A member of a thread with its text. */
export type TextCopy = z.infer<typeof textCopySchema>

const threadSchema = z.object({ hits: z.array(textCopySchema), totalHits: z.number() })

/** The other members of an article's thread with their texts, oldest first: up to `most`, and how many there are. */
export async function fetchOtherCopies(
  { client, run }: EngineConnection,
  { id, thread }: { readonly id: string; readonly thread: string },
  most: number,
): Promise<{ copies: readonly TextCopy[]; total: number }> {
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: [inThreads([thread]), `id != ${quoteValue(id)}`],
      sort: oldestFirst,
      page: 1,
      hitsPerPage: most,
      attributesToRetrieve: Object.keys(textCopySchema.shape),
    })
  const { hits, totalHits } = threadSchema.parse(await askEngine('fetch copies', () => run(search)))
  return { copies: hits, total: totalHits }
}
