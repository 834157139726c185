import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSearchKey } from './search-key.ts'
import { openTestEngine, type TestEngine } from './test-engine.ts'

let engine: TestEngine
let searchKey: string

beforeAll(async () => {
  engine = await openTestEngine()
  const admin = new Meilisearch({ host: engine.url, apiKey: engine.adminKey })
  for (const index of ['articles_1', 'private']) {
    await admin
      .index(index)
      .addDocuments([{ id: 1, title: 'خبر' }])
      .waitTask({ interval: 20 })
  }
  searchKey = await createSearchKey(engine.url, engine.adminKey)
}, 20_000)

afterAll(() => engine.stop())

const search = () => new Meilisearch({ host: engine.url, apiKey: searchKey })

test('The search key searches the articles', async () => {
  expect((await search().index('articles_1').search('خبر')).hits).toHaveLength(1)
})

test('It is made once and then found again', async () => {
  expect(await createSearchKey(engine.url, engine.adminKey)).toBe(searchKey)
})

test.each([
  ['another index', () => search().index('private').search('خبر')],
  ['the documents themselves', () => search().index('articles_1').getDocuments()],
  [
    'writing',
    () =>
      search()
        .index('articles_1')
        .addDocuments([{ id: 2 }]),
  ],
  ['removing', () => search().deleteIndex('articles_1')],
  ['settings', () => search().index('articles_1').getSettings()],
  ['reading keys', () => search().getKeys()],
  ['making keys', () => search().createKey({ actions: ['*'], indexes: ['*'], expiresAt: null })],
  ['the list of indexes', () => search().getIndexes()],
])('It is refused %s', async (_what, attempt) => {
  await expect(attempt()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } })
})

test('A wrong admin key gives a message that names the server', async () => {
  await expect(createSearchKey(engine.url, 'wrong')).rejects.toThrow(engine.url)
})
