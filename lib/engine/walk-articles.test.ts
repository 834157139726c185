import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { buildQuery } from './build-query.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'
import { walkArticles } from './walk-articles.ts'

/** Ids that a filter could take for numbers are among them: digits alone, and `123e45`. */
const anyId = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 20, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 20, maxLength: 20 }),
  fc.integer({ min: 0, max: 999 }).map((number) => `${String(number)}e${'7'.repeat(16)}`),
)
const ids =
  fc.sample(fc.uniqueArray(anyId, { minLength: 150, maxLength: 150 }), { numRuns: 1, seed: 3 })[0] ?? []
const days = ['2018-03-03', '2018-03-04', '1969-12-31', undefined]
const titles = ['قطار سريع', 'ميناء قديم', 'قطار وميناء', 'حديقة']
const articles = ids.map((id, number) => {
  const date = days[number % days.length]
  return makeTestArticle({
    id,
    title: titles[number % 3] ?? '',
    body: titles[(number * 7) % 4] ?? '',
    ...(date ? { date } : {}),
  })
})

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill(articles)
}, 60_000)

afterAll(() => archive.stop())

function branchesOf(query: string): readonly string[] {
  return buildQuery(query, { isExact: false, stem: archive.stem }).branches
}

/** A date, or behind all dates. */
const sortKey = ({ date }: { readonly date?: string | undefined }) => date ?? null

describe.each(['', 'قطار', 'قطار أو ميناء', 'ميناء -قطار', 'كلمةلاترد'])('All articles of «%s»', (query) => {
  const wantedOf = () => {
    const has = (text: string, word: string) => text.includes(word)
    return articles.filter(({ title, body }) => {
      const text = `${title} ${body}`
      if (query === '') return true
      if (query === 'قطار') return has(text, 'قطار')
      if (query === 'قطار أو ميناء') return has(text, 'قطار') || has(text, 'ميناء')
      return query === 'ميناء -قطار' && has(text, 'ميناء') && !has(text, 'قطار')
    })
  }

  test.each([
    ['newest', 7],
    ['oldest', 7],
    ['newest', 1000],
  ] as const)('come once each, %s first and undated last, in pages of %d', async (order, size) => {
    const found: { id: string; date?: string | undefined }[] = []
    const search = { state: emptyState, branches: branchesOf(query) }
    for await (const page of walkArticles(archive.engine, search, { order, size, isWithTexts: true })) {
      expect(page.length).toBeLessThanOrEqual(size)
      found.push(...page)
    }
    const sign = order === 'newest' ? -1 : 1
    const wanted = wantedOf().toSorted((a, b) => {
      const [one, two] = [sortKey(a), sortKey(b)]
      if (one === two) return a.id < b.id ? -1 : 1
      if (one === null || two === null) return one === null ? 1 : -1
      return sign * (one < two ? -1 : 1)
    })
    expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
  })
})

test('Without texts nothing of the body is sent', async () => {
  const search = { state: emptyState, branches: [''] }
  for await (const page of walkArticles(archive.engine, search, {
    order: 'newest',
    size: 50,
    isWithTexts: false,
  }))
    expect(page.filter(({ body }) => body !== '')).toEqual([])
})
