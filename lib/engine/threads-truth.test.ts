import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { emptyFilter, emptyState } from '#lib/query/empty-state.ts'
import { sortOrders, type SearchState } from '#lib/query/search-state.ts'
import { buildQuery } from './build-query.ts'
import type { Candidate } from './found-article.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'
import { firstOfThreads, rowOf } from './thread-filter.ts'

/* Rows of threads against a scan of the documents: the same order as article by article, but for the copies. */

const vocabulary = ['ميناء', 'نهر', 'قطار', 'معرض', 'القاهرة']
const idOf = (number: number) => String(number).padStart(20, '0')

const anyArticle = fc.record({
  words: fc.subarray(vocabulary, { minLength: 1 }),
  country: fc.constantFrom('EG', 'SY', null),
  date: fc.constantFrom('2016-01-31', '2016-02-01', '2017-12-31', undefined),
  // Most articles have no copies; one thread is longer than a page.
  thread: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 15 }) },
    { weight: 2, arbitrary: fc.constant(16) },
  ),
})
const drafts = fc.sample(anyArticle, { numRuns: 160, seed: 11 })
const articles: Article[] = drafts.map(({ words, country, date, thread }, number) =>
  makeTestArticle({
    id: idOf(number),
    title: words[0] ?? '',
    body: words.join(' '),
    countries: country ? [country] : [],
    ...(date ? { date } : {}),
    ...(thread === null ? {} : { thread: idOf(drafts.findIndex((other) => other.thread === thread)) }),
  }),
)

const anySearch: fc.Arbitrary<SearchState> = fc
  .record({
    query: fc.constantFrom(
      '',
      'ميناء',
      'نهر -قطار',
      'ميناء أو نهر',
      'قطار أو (معرض القاهرة) أو نهر',
      'معرض نهر',
    ),
    country: fc.constantFrom(
      emptyFilter,
      { ...emptyFilter, chosen: ['EG'] },
      { ...emptyFilter, excluded: ['SY'] },
    ),
    from: fc.constantFrom(null, '2016-02'),
    sort: fc.constantFrom(...sortOrders),
  })
  .map(({ country, ...parts }) => ({
    ...emptyState,
    ...parts,
    facets: { ...emptyState.facets, country },
  }))

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill(articles)
}, 60_000)

afterAll(() => archive.stop())

const ask = (state: SearchState, window: Parameters<typeof searchArticles>[3]) => {
  const { branches } = buildQuery(state.query, { isExact: false, stem: archive.stem })
  return searchArticles(archive.engine, state, branches, window)
}
const idsOf = (found: readonly Candidate[]) => found.map(({ id }) => id)

describe('one row a thread', () => {
  test('any page of any search, one alternative or several, is the list of articles without the copies of those before', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySearch,
        fc.constantFrom(1, 7, 20),
        fc.integer({ min: 1, max: 8 }),
        async (state, size, page) => {
          const all = await ask(state, { page: 1, size: 1000 })
          const rows = firstOfThreads(all.articles)
          const answer = await ask(state, { page, size, isGrouped: true })
          expect(idsOf(answer.articles)).toEqual(idsOf(rows.slice((page - 1) * size, page * size)))
        },
      ),
      { numRuns: 150 },
    )
  }, 120_000)

  test('threads are counted as a scan counts them, and totals, facets and months stay those of articles', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySearch,
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        async (state, page, isForRanking) => {
          const all = await ask(state, { page: 1, size: 1000 })
          const answer = await ask(state, { page, size: 10, isGrouped: true, isForRanking })
          expect(answer.threads).toBe(new Set(all.articles.map(rowOf)).size)
          expect(answer.total).toBe(all.articles.length)
          expect([answer.counts, answer.months]).toEqual([all.counts, all.months])
          const listed = await ask(state, { page, size: 10, isGrouped: true, isForRanking, isListOnly: true })
          expect([listed.total, listed.threads]).toEqual([answer.total, answer.threads])
        },
      ),
      { numRuns: 150 },
    )
  }, 120_000)

  test('without grouping every article is a row', async () => {
    const answer = await ask(emptyState, { page: 1, size: 1000 })
    expect(answer.threads).toBe(answer.total)
    expect(answer.articles).toHaveLength(articles.length)
  })

  test('for ranking enough articles of a union are given to make as many rows as were asked for', async () => {
    const state = { ...emptyState, query: 'ميناء أو نهر' }
    const all = await ask(state, { page: 1, size: 1000 })
    for (const size of [5, 30, 60, 500]) {
      const answer = await ask(state, { page: 1, size, isGrouped: true, isForRanking: true })
      const rows = Math.min(size, new Set(all.articles.map(rowOf)).size)
      expect(firstOfThreads(answer.articles).length).toBeGreaterThanOrEqual(rows)
      expect(idsOf(firstOfThreads(answer.articles)).slice(0, rows)).toEqual(
        idsOf(firstOfThreads(all.articles)).slice(0, rows),
      )
    }
  })
})
