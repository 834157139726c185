import { z } from 'zod'
import type { EngineConnection } from './connect-engine.ts'
import type { CountedSearch } from './count-articles.ts'
import { askEngine } from './errors.ts'
import { buildFilter, quoteValue } from './filters.ts'
import { fullArticleSchema } from './found-article.ts'
import { indexNames } from './index-settings.ts'
import { resultSchema } from './plan-counts.ts'
import { askUnion } from './search-union.ts'

/** An article with all that is exported of it. */
export const walkedArticleSchema = fullArticleSchema
  .omit({ mentions: true, agency: true, region: true })
  .extend({ body: z.string().default(''), day: z.number().optional() })

export type WalkedArticle = z.infer<typeof walkedArticleSchema>

export type Walk = {
  readonly order: 'newest' | 'oldest'
  /** Without, `body` is empty. */
  readonly isWithTexts: boolean
  /** Articles of a page: what is held in memory at once. */
  readonly size: number
}

const allFields = Object.keys(walkedArticleSchema.shape)

/**
 * Every article of a search, page by page, by date and then by id, those without a date last. Each page is asked for from where the last one
 * ended, not by how many came before, so that the last page costs what the first did; each is whole in itself, so that the
 * articles of a union are each there once.
 */
export async function* walkArticles(
  connection: EngineConnection,
  search: CountedSearch,
  walk: Walk,
): AsyncGenerator<readonly WalkedArticle[], void> {
  let last: WalkedArticle | undefined
  do {
    const page = await askPage(connection, search, { ...walk, last })
    if (page.length > 0) yield page
    last = page.length < walk.size ? undefined : page.at(-1)
  } while (last !== undefined)
}

type Asked = Walk & { readonly last: WalkedArticle | undefined }

async function askPage(
  connection: EngineConnection,
  { state, branches }: CountedSearch,
  { order, isWithTexts, size, last }: Asked,
): Promise<WalkedArticle[]> {
  const part = {
    filter: [...buildFilter(state), ...(last ? [behind(last, order)] : [])],
    ...{ facets: [], offset: 0, limit: size, sort: [order === 'newest' ? 'day:desc' : 'day:asc', 'id:asc'] },
    fields: isWithTexts ? allFields : allFields.filter((field) => field !== 'body'),
  }
  const { hits } = await (branches.length > 1 ? askUnion(connection, branches, part) : askPlain())
  return hits.map((hit) => walkedArticleSchema.parse(hit))

  async function askPlain() {
    const { fields, filter, limit, sort } = part
    const asked = { filter, limit, sort, attributesToRetrieve: fields, matchingStrategy: 'all' as const }
    const articles = connection.client.index(indexNames.articles)
    const ask = () => connection.run(() => articles.search(branches.join(''), asked))
    return resultSchema.parse(await askEngine('list articles', ask))
  }
}

/** What comes after an article in this order. The engine compares strings in filters as it sorts them (contract test). */
function behind({ id, day }: WalkedArticle, order: Walk['order']): string {
  const sameDay = `id > ${quoteValue(id)}`
  if (day === undefined) return `day NOT EXISTS AND ${sameDay}`
  const later = `day ${order === 'newest' ? '<' : '>'} ${String(day)}`
  return `(${later}) OR (day = ${String(day)} AND ${sameDay}) OR (day NOT EXISTS)`
}
