import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { answerSearch } from './answer-json.ts'
import { loadSearch } from './load-search.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

/** Ninety articles about trains in the plural, five in the singular at their very end, and a few about a harbour and a channel. */
const bodies = [
  ...Array.from({ length: 90 }, (_, number) => `القطارات السريعة تصل إلى المدينة رقم ${String(number)}`),
  ...Array.from(
    { length: 5 },
    (_, number) => `${'تفاصيل كثيرة عن الطقس والحدائق '.repeat(8)} قطار ${String(number)}`,
  ),
  'افتتاح ميناء جديد على ساحل البحيرة',
  'صيادون قرب ميناء البحيرة يشكون قلة السمك',
  'مهرجان السمك في ساحل بعيد',
  'قناة على telegram تنشر صورا',
  'قناة على تيليغرام تنشر رسوما',
  'حديقة وقناتها على تيليغرام',
]
const articles: Article[] = bodies.map((body, number) =>
  makeTestArticle({
    id: String(number).padStart(20, '0'),
    ref: `r${String(number)}`,
    body,
    countries: number % 2 === 0 ? ['EG'] : ['SY'],
  }),
)
const label = (ar: string) => ({ ar, en: ar })

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  const names = { country: { EG: label('مصر'), SY: label('سوريا') } }
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const ask = (address: string) => answerSearch(new URLSearchParams(address))
const view = async (address: string) => (await loadSearch(new URLSearchParams(address))).view

describe('order', () => {
  test('articles with the word as typed come first, although the engine has them behind ninety others', async () => {
    const { articles: found } = await ask('q=قطار&size=5')
    expect(found.map(({ ref }) => ref).sort()).toEqual(['r90', 'r91', 'r92', 'r93', 'r94'])
  })

  test.each([10, 20, 50])(
    'pages of %i show every article once, in the same order as one long list',
    async (size) => {
      const whole = await ask('q=قطار&size=1000')
      const count = Math.ceil(95 / size)
      const pages = await Promise.all(
        Array.from({ length: count }, (_, page) =>
          ask(`q=قطار&size=${String(size)}&page=${String(page + 1)}`),
        ),
      )
      const refs = pages.flatMap((page) => page.articles.map(({ ref }) => ref))
      expect(refs).toEqual(whole.articles.map(({ ref }) => ref))
      expect(new Set(refs).size).toBe(95)
      expect(pages.map(({ total }) => total)).toEqual(Array.from({ length: count }, () => 95))
    },
  )

  test('scores fall from the first to the last that has one', async () => {
    const scores = (await ask('q=قطار&size=100')).articles.flatMap(({ score }) => score ?? [])
    expect(scores.length).toBeGreaterThanOrEqual(30)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('by date the order is the date, and there are no scores', async () => {
    const { articles: found } = await ask('q=قطار&sort=newest')
    expect(found.every(({ score }) => score === undefined)).toBe(true)
  })
})

describe('the closest articles', () => {
  test('follow those that have all the words, and are said to be no more than close', async () => {
    const { total, articles: found } = await ask('q=ميناء+البحيرة+السمك')
    expect(total).toBe(1)
    expect(found.map(({ ref, match }) => `${ref ?? ''} ${match}`)).toEqual([
      'r96 all',
      'r95 close',
      'r97 close',
    ])
  })

  test('stand in no total and no facet', async () => {
    const { total, facets } = await ask('q=ميناء+البحيرة+السمك+القطارات')
    expect(total).toBe(0)
    expect(facets.country).toEqual([])
  })

  test('keep to the filters, and what is excluded stays excluded', async () => {
    const inSyria = await ask('q=ميناء+البحيرة+السمك&country=SY')
    expect(inSyria.articles.map(({ ref }) => ref)).toEqual(['r95', 'r97'])
    const without = await ask('q=ميناء+البحيرة+السمك+-افتتاح')
    expect(without.articles.map(({ ref }) => ref)).toEqual(['r96', 'r97'])
  })

  test('are not looked for when ten articles have all the words, nor on later pages', async () => {
    expect((await ask('q=القطارات+السريعة&size=1000')).articles.some(({ match }) => match === 'close')).toBe(
      false,
    )
    expect((await view('q=القطارات+السريعة')).closest).toEqual([])
    expect((await ask('q=ميناء+البحيرة+السمك&page=2')).articles).toEqual([])
  })

  test('a phrase that nobody wrote is taken apart', async () => {
    const { total, articles: found } = await ask(`q="${'السمك ميناء'}"`)
    expect(total).toBe(0)
    expect(found.map(({ ref }) => ref)).toContain('r96')
  })

  test('never fill an answer beyond the size asked for', async () => {
    expect((await ask('q=ميناء+البحيرة+السمك&size=2')).articles).toHaveLength(2)
  })
})

describe('the forms found', () => {
  test('are counted in articles, the most frequent first', async () => {
    const [word] = (await view('q=قطار')).matchedWords
    expect(word?.word).toBe('قطار')
    expect(word?.forms.map(({ spelling, count }) => `${spelling} ${String(count)}`)).toEqual([
      'القطارات 90',
      'قطار 5',
    ])
  })

  test('the link to one form finds as many as its count says, the link without it all others', async () => {
    const { total, matchedWords } = await view('q=قطار&country=EG')
    for (const form of matchedWords.flatMap(({ forms }) => forms)) {
      const only = await view(form.onlyHref.slice(2))
      const without = await view(form.withoutHref.slice(2))
      expect([only.total, without.total]).toEqual([form.count, total - form.count])
    }
  })

  test('are not told of an exact search, of alternatives, or of a word in the one form that was typed', async () => {
    for (const address of ['q=قطار&m=exact', 'q=قطار+أو+ميناء', 'q=ميناء', 'q="قطار"', ''])
      expect((await view(address)).matchedWords).toEqual([])
  })

  test('a name in Latin letters is offered in the Arabic ones that the archive has, and the count is that of both', async () => {
    const { total, matchedWords } = await view('q=telegram')
    expect(total).toBe(1)
    expect(matchedWords[0]?.inArabic).toMatchObject({ label: 'تيليغرام', count: 3 })
    expect((await view((matchedWords[0]?.inArabic?.href ?? '').slice(2))).total).toBe(3)
  })

  test('a name that no article spells so is found in another spelling, and the line says which', async () => {
    const { total, matchedWords } = await view('q=ميمناء')
    expect(total).toBe(0)
    expect(matchedWords).toEqual([])
    const other = await view('q=مهرجن')
    expect(other.total).toBe(1)
    expect(other.matchedWords[0]?.forms.map(({ spelling }) => spelling)).toEqual(['مهرجان'])
  })
})
