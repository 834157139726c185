import { z } from 'zod'
import type { Mention } from '#lib/article/mention.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { quoteValue } from './filters.ts'
import { mentionSchema } from './found-article.ts'
import { indexNames } from './index-settings.ts'

const hitSchema = z.object({ id: z.string(), mentions: z.array(mentionSchema) })

/** Where the articles with these ids name countries and organisations, by id. Asked only when a view shows it. */
export async function fetchMentions(
  { client, run }: EngineConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Mention[]>> {
  if (ids.length === 0) return new Map()
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: `id IN [${ids.map(quoteValue).join(', ')}]`,
      limit: ids.length,
      attributesToRetrieve: ['id', 'mentions'],
    })
  const { hits } = await askEngine('fetch mentions', () => run(search))
  return new Map(
    hits.map((hit) => {
      const { id, mentions } = hitSchema.parse(hit)
      return [id, mentions]
    }),
  )
}
