import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { firstOfThreads } from '#lib/engine/thread-filter.ts'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { answerSearch } from './answer-json.ts'
import { findArticle, loadArticle } from './load-article.ts'
import { loadSearch } from './load-search.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

/*
 * A hundred and thirty articles on trains, many of them copies: more than are reranked, copies on both sides of that line, and those
 * with the word as typed at the very end of the engine's order.
 */

const idOf = (number: number) => String(number).padStart(20, '0')
const titles = ['القطارات السريعة تصل', 'القطارات والقاطرات', 'رحلة']
const anyArticle = fc.record({
  title: fc.constantFrom(...titles),
  body: fc.constantFrom(
    'تصل القطارات إلى المدينة وفيها قاطرة قديمة',
    'صور القطارات في المحطة',
    `${'تفاصيل كثيرة عن الطقس والحدائق '.repeat(8)} قطار قديم`,
    'ميناء على البحيرة وفيه قطار',
  ),
  countries: fc.constantFrom(['EG'], ['SY'], []),
  date: fc.constantFrom('2018-03-03', '2018-03-05', undefined),
  source: fc.constantFrom('erem', 'aawsat', null),
  thread: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 20 }), fc.constant(21)),
})
const drafts = fc.sample(anyArticle, { numRuns: 130, seed: 5 })
const articles: Article[] = drafts.map(({ date, thread, ...parts }, number) =>
  makeTestArticle({
    ...parts,
    id: idOf(number),
    ...(date ? { date } : {}),
    ...(thread === null ? {} : { thread: idOf(drafts.findIndex((other) => other.thread === thread)) }),
  }),
)
const threadOf = new Map(articles.map(({ id, thread }) => [id, thread]))
const label = (ar: string) => ({ ar, en: ar })

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  const names = {
    country: { EG: label('مصر'), SY: label('سوريا') },
    source: { erem: label('إرم نيوز'), aawsat: label('الشرق الأوسط') },
  }
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const ask = (address: string) => answerSearch(new URLSearchParams(address))
const view = async (address: string) => (await loadSearch(new URLSearchParams(address))).view

const searches = [
  'q=قطار',
  'q=قطار&country=EG',
  'q=قطار&sort=newest',
  'q=قطار&sort=oldest&xcountry=SY',
  'q=قطار+أو+ميناء',
  'q=قطار+أو+ميناء&sort=newest',
  'q=قطار&m=exact',
  'q=القطارات+السريعة+تصل',
  'q=مصر+أو+قاطرة',
  'sort=newest',
  'country=SY',
]

/** All articles a search finds, in its order, each with its thread. */
async function listFound(address: string) {
  const { articles: found } = await ask(`${address}&size=1000`)
  return found
    .filter(({ match }) => match === 'all')
    .map(({ id }) => {
      const thread = threadOf.get(id)
      return { id, ...(thread === undefined ? {} : { thread }) }
    })
}

describe('rows of threads', () => {
  test.each(searches)(
    '«%s»: the order is that of articles one by one, but for the copies, on every page of any size',
    async (address) => {
      const rows = firstOfThreads(await listFound(address)).map(({ id }) => id)
      for (const size of [7, 20, 50]) {
        const pages = []
        for (let page = 1; (page - 1) * size < rows.length; page += 1)
          pages.push(await ask(`${address}&group=1&size=${String(size)}&page=${String(page)}`))
        const ids = pages.flatMap((page) => page.articles.filter(({ match }) => match === 'all'))
        expect(ids.map(({ id }) => id)).toEqual(rows)
        expect(pages.map(({ threads }) => threads)).toEqual(pages.map(() => rows.length))
      }
    },
  )

  test.each(searches)(
    '«%s»: the page and the API count the same, and facets count articles',
    async (address) => {
      const found = await listFound(address)
      const [grouped, single] = [await view(address), await view(`${address}&group=0`)]
      expect([grouped.total, grouped.threads]).toEqual([found.length, firstOfThreads(found).length])
      expect([single.total, single.threads]).toEqual([found.length, found.length])
      expect(grouped.pagination.rows).toBe(grouped.threads)
      expect(grouped.facets.map(({ options }) => options.map(({ count }) => count))).toEqual(
        single.facets.map(({ options }) => options.map(({ count }) => count)),
      )
    },
  )

  test.each(searches)(
    '«%s»: a row tells of the copies that the same search finds, and counts the others',
    async (address) => {
      const found = await listFound(address)
      const { results } = await view(`${address}&size=50`)
      for (const { id, thread: told } of results) {
        const thread = threadOf.get(id)
        const own = found.filter((one) => one.thread !== undefined && one.thread === thread)
        const all = articles.filter((one) => one.thread !== undefined && one.thread === thread)
        if (all.length < 2) expect(told).toBeNull()
        else {
          expect(told).toMatchObject({ copies: own.length, outside: all.length - own.length, unlisted: 0 })
          const others = own.filter((one) => one.id !== id).map((one) => one.id)
          expect(told?.others.map((one) => one.id).sort()).toEqual(others.sort())
        }
      }
    },
  )

  test('a page past the last row shows the last, and says so', async () => {
    const { state, results, pagination, notices } = await view('q=قطار&page=9')
    expect(state.page).toBe(Math.ceil(pagination.rows / 20))
    expect(results.length).toBeGreaterThan(0)
    expect(notices.map(({ text }) => text).join()).toContain('page')
  })

  test('previous and next of an article go from row to row', async () => {
    const rows = firstOfThreads(await listFound('q=قطار')).map(({ id }) => id)
    for (const at of [1, 20, 21, 35]) {
      const article = await findArticle(rows[at - 1] ?? '')
      const { path } = article
        ? (await loadArticle(article, new URLSearchParams(`q=قطار&at=${String(at)}`))).article
        : { path: null }
      expect(path?.position).toEqual({ index: at, total: rows.length })
      expect(path?.next?.href ?? '').toContain(rows[at] ?? 'none')
      expect(path?.previous?.href ?? '').toContain(rows[at - 2] ?? '')
    }
  })
})

describe('GET /api/search', () => {
  test('gives every article unless `group=1` asks for threads', async () => {
    const [plain, ungrouped] = [
      await ask('sort=newest&size=1000'),
      await ask('sort=newest&size=1000&group=0'),
    ]
    expect(plain.articles).toHaveLength(articles.length)
    expect(plain).toEqual(ungrouped)
    expect(plain).not.toHaveProperty('threads')
    expect(plain.articles[0]).not.toHaveProperty('copies')
  })

  test('with `group=1` each article carries its copies, and with them they are all that was found', async () => {
    const { articles: rows, total } = await ask('q=قطار&group=1&size=1000')
    const ids = rows.flatMap(({ id, copies = [] }) => [id, ...copies.map((copy) => copy.id)])
    expect(new Set(ids).size).toBe(total)
    expect(ids).toHaveLength(total)
  })
})

describe('the page of an article', () => {
  test('lists the other members of its thread with how near they are', async () => {
    const long = articles.find(({ thread }) => thread !== undefined)
    const found = await findArticle(long?.id ?? '')
    const copies = found ? (await loadArticle(found, new URLSearchParams())).article.copies : null
    const others = articles.filter(({ id, thread }) => thread === long?.thread && id !== long?.id)
    expect(copies?.copies.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort())
    expect(copies?.copies[0]?.compareHref).toBe(
      `/compare?a=${long?.id ?? ''}&b=${copies?.copies[0]?.id ?? ''}`,
    )
    expect(copies?.copies.every(({ likeness }) => likeness !== null && likeness <= 100)).toBe(true)
  })

  test('says nothing when it has none', async () => {
    const loner = articles.find(({ thread }) => thread === undefined)
    const found = await findArticle(loner?.id ?? '')
    expect(found && (await loadArticle(found, new URLSearchParams())).article.copies).toEqual({
      copies: [],
      unlisted: 0,
    })
  })
})
