import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFilter, emptyState } from '#lib/query/empty-state.ts'
import type { FacetFilter, SearchState } from '#lib/query/search-state.ts'
import { countArticles } from './count-articles.ts'
import { fetchArticle, fetchStoriesOfFile } from './fetch-articles.ts'
import { quoteValue } from './filters.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

/** Values that would be syntax if they were not quoted. */
const nasty = [
  'a"b',
  "a'b",
  'a\\',
  '\\"',
  '\\\\"',
  'x" OR country = "EG',
  '"] OR NOT source IN ["',
  '[EG]',
  'EXISTS',
  'a AND b',
  'وزارة «الماء»',
  'a\nb',
  'a\tb',
]

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  const articles = nasty.map((value, number) =>
    makeTestArticle({
      id: String(number).padStart(20, '0'),
      organizations: [value],
      countries: ['EG'],
      provenances: [
        { file: `أرشيف/${value}.txt`, startLine: 1, endLine: 2, story: 1, stories: 1, paragraphLines: [] },
      ],
    }),
  )
  await archive.fill(articles)
})
afterAll(() => archive.stop())

const withOrganizations = (filter: Partial<FacetFilter>): SearchState => ({
  ...emptyState,
  facets: { ...emptyState.facets, organization: { ...emptyFilter, ...filter } },
})

/** The engine compares values without case, in one Unicode form, and without space around them. */
function fold(value: string): string {
  return value.normalize('NFKD').toLowerCase().trim()
}

async function findIds(filter: Partial<FacetFilter>): Promise<number[]> {
  const state = withOrganizations(filter)
  const { articles } = await searchArticles(archive.engine, state, [''], { page: 1, size: 100 })
  return articles.map(({ id }) => Number(id)).sort((a, b) => a - b)
}

describe('a value in a filter is a value, whatever it holds', () => {
  test.each(nasty.map((value, number) => [value, number] as const))('%j', async (value, number) => {
    expect(await findIds({ chosen: [value] })).toEqual([number])
    expect(await findIds({ chosen: [value], combine: 'all' })).toEqual([number])
    expect(await findIds({ excluded: [value] })).toEqual(
      [...nasty.keys()].filter((other) => other !== number),
    )
    expect(
      await fetchStoriesOfFile(archive.engine, `أرشيف/${value}.txt`, { first: 1, last: 9 }),
    ).toHaveLength(1)
  })

  test('any text at all: it finds itself or nothing, and never an error', async () => {
    const part = fc.oneof(
      fc.constantFrom('"', '\\', "'", ']', ',', ' OR ', '= ', '\u0000', '\uD800'),
      fc.string(),
    )
    const anyValue = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const found = (await findIds({ chosen: [value] })).map((number) => fold(nasty[number] ?? ''))
        expect(found.filter((one) => one !== fold(value))).toEqual([])
        expect(await fetchArticle(archive.engine, value)).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test('quotes and backslashes are escaped, nothing else', () => {
    expect(quoteValue('a"b\\c')).toBe(String.raw`"a\"b\\c"`)
  })
})

test('Several searches are counted in one request', async () => {
  const searches = [emptyState, withOrganizations({ chosen: ['a"b'] }), withOrganizations({ chosen: ['?'] })]
  const counted = await countArticles(
    archive.engine,
    searches.map((state) => ({ state, branches: [''] })),
  )
  expect(counted).toEqual([nasty.length, 1, 0])
})
