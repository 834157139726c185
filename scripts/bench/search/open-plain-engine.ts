import type { SearchParams, Settings } from 'meilisearch'
import { connectEngine, type EngineConnection } from '#lib/engine/connect-engine.ts'
import { openTestEngine } from '#lib/engine/embedded/test-engine.ts'
import type { Document } from './documents.ts'
import type { System } from './system.ts'

const patience = { interval: 50, timeout: 600_000 }
const batch = 5000

/** The plain engine, once as it comes and once told that the texts are Arabic and to drop frequent words first. */
export async function openPlainEngine(documents: readonly Document[]): Promise<System[]> {
  const server = await openTestEngine()
  const engine = connectEngine({ url: server.url, apiKey: server.adminKey }, 60_000)
  const arabic = { localizedAttributes: [{ attributePatterns: ['*'], locales: ['ara' as const] }] }
  await fill(engine, 'plain', documents, {})
  await fill(engine, 'arabic', documents, arabic)
  return [
    { name: 'Meilisearch, default', search: searchIn(engine, 'plain', {}), stop: async () => undefined },
    {
      name: 'Meilisearch, ara + frequency',
      search: searchIn(engine, 'arabic', { locales: ['ara'], matchingStrategy: 'frequency' }),
      stop: server.stop,
    },
  ]
}

async function fill(
  { client }: EngineConnection,
  index: string,
  documents: readonly Document[],
  settings: Settings,
): Promise<void> {
  await client.createIndex(index, { primaryKey: 'id' }).waitTask(patience)
  const cap = { pagination: { maxTotalHits: 100_000 }, searchableAttributes: ['body'] }
  await client
    .index(index)
    .updateSettings({ ...cap, ...settings })
    .waitTask(patience)
  for (let at = 0; at < documents.length; at += batch) {
    const rows = documents.slice(at, at + batch).map(({ id, body }) => ({ id, body }))
    await client.index(index).addDocuments(rows).waitTask(patience)
  }
}

function searchIn({ client }: EngineConnection, index: string, parameters: SearchParams): System['search'] {
  return async (text, most) => {
    const { hits } = await client
      .index<{ id: string }>(index)
      .search(text, { ...parameters, limit: most, attributesToRetrieve: ['id'] })
    return hits.map(({ id }) => id)
  }
}
