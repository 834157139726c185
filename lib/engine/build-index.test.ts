import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchArticle } from './fetch-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
}, 60_000)

afterAll(() => archive.stop())

test('an article with half a character, as crawlers cut emoji, is indexed with the others', async () => {
  const half = 'خبر \uD83D عاجل'
  const cut = {
    title: half,
    subtitle: half,
    body: half,
    captions: [half],
    ref: half,
    url: half,
    dateline: half,
  }
  const id = '0'.repeat(20)
  await archive.fill([makeTestArticle({ ...cut, id }), makeTestArticle({ id: '1'.repeat(20) })])
  const found = await fetchArticle(archive.engine, id)
  expect(found?.body).toBe('خبر \uFFFD عاجل')
  expect(await fetchArticle(archive.engine, '1'.repeat(20))).not.toBeNull()
})
