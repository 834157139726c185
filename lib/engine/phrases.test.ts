import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { buildQuery } from './build-query.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

const bodies = [
  'اجتمع مجلس الأمن القومي في العاصمة',
  'بحث مجلس الأمن المسألة وقال خبير إن الأمن القومي مصان',
  'القومي الأمن مجلس',
]

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill(bodies.map((body, number) => makeTestArticle({ id: String(number).repeat(20), body })))
}, 60_000)

afterAll(() => archive.stop())

async function find(query: string): Promise<string[]> {
  const { branches } = buildQuery(query, { isExact: false, stem: archive.stem })
  const { articles } = await searchArticles(archive.engine, emptyState, branches, { page: 1, size: 20 })
  return articles.map(({ id }) => id.charAt(0)).sort()
}

test.each([
  ['"مجلس الأمن"', ['0', '1']],
  ['"الأمن القومي"', ['0', '1']],
  ['"مجلس الأمن القومي"', ['0']], // both halves stand in the second text, apart from each other
  ['"مجلس الامن القومى"', ['0']], // spelt otherwise
  ['"اجتمع مجلس الأمن القومي في"', ['0']],
  ['القومي -"مجلس الأمن القومي"', ['1', '2']],
])('%s finds %j', async (query, expected) => {
  expect(await find(query)).toEqual(expected)
})
