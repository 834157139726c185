import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { words } from '#lib/wording/words.ts'
import { answerSearch } from './answer-json.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

const articles = Array.from({ length: 45 }, (_, number) =>
  makeTestArticle({
    id: String(number).padStart(20, '0'),
    ref: `r${String(number)}`,
    title: 'ميناء',
    countries: number < 5 ? ['EG'] : ['EG', 'SY'],
    source: number === 0 ? 'erem' : null,
    ...(number === 1 ? { date: '2016-01-05' } : {}),
  }),
)
const label = (ar: string) => ({ ar, en: ar })
const names = {
  country: { EG: label('مصر'), SY: label('سوريا') },
  organization: { un: label('الأمم المتحدة') },
  source: { erem: label('إرم نيوز') },
}

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const ask = (address: string) => answerSearch(new URLSearchParams(address))

describe('GET /api/search', () => {
  test.each([
    ['', 20, 1, 20],
    ['size=1000', 1000, 1, 45],
    ['size=7&page=7', 7, 7, 3],
    ['page=3', 20, 3, 5],
    ['page=4', 20, 4, 0], // past the end: nothing, so that a loop over the pages ends
    ['page=999999&size=1000', 1000, 999_999, 0],
  ])('«%s»', async (address, pageSize, page, given) => {
    const answer = await ask(address)
    expect(answer).toMatchObject({ total: 45, page, pageSize, notices: [] })
    expect(answer.articles).toHaveLength(given)
  })

  test.each([
    'size=0',
    'size=1001',
    'size=-1',
    'size=x',
    'size=1e2',
    'page=0',
    'country=__proto__',
    'org=ZZ',
  ])('«%s» is left out, and said', async (address) => {
    const { total, pageSize, notices } = await ask(address)
    expect({ total, pageSize }).toEqual({ total: 45, pageSize: 20 })
    expect(notices.join('')).toContain(address)
  })

  test('pages of any size give every article once', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask(`q=ميناء&size=13&page=${String(page)}`)))
    const ids = pages.flatMap((answer) => answer.articles.map(({ id }) => id))
    expect(new Set(ids).size).toBe(45)
    expect(ids).toHaveLength(45)
  })

  test('an article with all that the contract names', async () => {
    const { articles: found } = await ask('sort=oldest&size=1')
    expect(found).toEqual([
      {
        id: '0'.repeat(19) + '1',
        match: 'all',
        ref: 'r1',
        title: 'ميناء',
        source: null,
        sourceCertainty: 'unknown',
        date: '2016-01-05',
        countries: ['EG'],
        countriesMain: [],
        organizations: [],
        organizationsMain: [],
        persons: [],
        personsMain: [],
        url: `/articles/${'0'.repeat(19)}1`,
      },
    ])
  })

  test('facets with a value that is chosen and has no article left', async () => {
    const { facets } = await ask('country=SY&org=un')
    expect(facets.country).toEqual([{ id: 'SY', label: 'سوريا', count: 0, chosen: true }])
    expect(facets.organization?.[0]).toEqual({ id: 'un', label: 'الأمم المتحدة', count: 0, chosen: true })
  })

  test('unknown is a value', async () => {
    const { facets, total } = await ask('xsource=none')
    expect(total).toBe(1)
    expect(facets.source).toEqual([{ id: 'erem', label: 'إرم نيوز', count: 1, chosen: false }])
  })
})

describe('an archive without articles', () => {
  test('answers with nothing', async () => {
    await archive.goLive('b2', { file: 'a.jsonl', articles: [], names })
    expect(await ask('q=ميناء&country=EG')).toMatchObject({ total: 0, articles: [], notices: [] })
  })
})

test('an archive that other Arabic rules made answers, and says so', async () => {
  await archive.goLive('b9', { file: 'a.jsonl', articles, names, version: '0' })
  const { total, notices } = await ask('country=EG')
  expect({ total, notices }).toEqual({ total: 45, notices: [words.notices.otherVersion] })
})
