import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { answerSearch } from './answer-json.ts'
import { loadSearch } from './load-search.ts'
import { exportValues, loadValues } from './load-values.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

/** 100 articles about trains of which 20 in Morocco, and 100 about harbours of which 2 are: Morocco is what tells the trains. */
const articles: Article[] = Array.from({ length: 200 }, (_, number) => {
  const isTrain = number < 100
  const isMorocco = isTrain ? number < 20 : number < 102
  return makeTestArticle({
    id: String(number).padStart(20, '0'),
    body: `${isTrain ? 'قطار' : 'ميناء'} رقم ${String(number)}`,
    countries: [
      ...(number % 2 === 0 ? ['EG'] : []),
      ...(isMorocco ? ['MA'] : []),
      ...(number === 1 ? ['XK'] : []),
    ],
    organizations: number < 120 ? [`open:${String(number)}`] : [],
  })
})
const label = (ar: string) => ({ ar, en: ar })
const names = {
  country: { EG: label('مصر'), MA: { ...label('المغرب'), sure: ['المغرب', 'Morocco'] }, XK: label('كوسوفو') },
  organization: Object.fromEntries(
    Array.from({ length: 120 }, (_, number) => [`open:${String(number)}`, label(`جهة ${String(number)}`)]),
  ),
}

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const load = (address: string) => loadValues(new URLSearchParams(address))
const labels = async (address: string) => (await load(address)).rows.map((row) => row.label)
const totalOf = async (href: string) => (await answerSearch(new URLSearchParams(href.split('?')[1]))).total

describe('all values of a facet', () => {
  test('have their share of the results and of the archive, and how many times one is the other', async () => {
    const { rows, total, base } = await load('facet=country&q=قطار')
    expect([total, base]).toEqual([100, 100])
    expect(
      rows.map((row) => [row.id, row.count, row.share, row.archiveCount, row.archiveShare, row.ratio]),
    ).toEqual([
      ['EG', 50, 0.5, 100, 0.5, 1],
      ['MA', 20, 0.2, 22, 0.11, 20 / 11],
      ['XK', 1, 0.01, 1, 0.005, 2],
      ['none', 40, 0.4, 89, 0.445, 80 / 89],
    ])
  })

  test('are sorted by every column, either way, «unknown» last', async () => {
    expect(await labels('facet=country&q=قطار&by=name')).toEqual(['كوسوفو', 'مصر', 'المغرب', 'غير معروف'])
    expect(await labels('facet=country&q=قطار&by=name&flip=1')).toEqual([
      'المغرب',
      'مصر',
      'كوسوفو',
      'غير معروف',
    ])
    expect(await labels('facet=country&q=قطار&by=telling')).toEqual(['المغرب', 'مصر', 'كوسوفو', 'غير معروف'])
    expect(await labels('facet=country&q=قطار&by=archive&flip=1')).toEqual([
      'كوسوفو',
      'المغرب',
      'مصر',
      'غير معروف',
    ])
  })

  test('are found by an inner word, another spelling or another name', async () => {
    expect(await labels('facet=country&in=مغرب')).toEqual(['المغرب'])
    expect(await labels('facet=country&in=moroc')).toEqual(['المغرب'])
  })

  test('none is left out without a word: pages of a hundred with the number of all', async () => {
    const first = await load('facet=org&by=name')
    expect([first.found, first.rows.length, first.first, first.last, first.previousHref]).toEqual([
      121,
      100,
      1,
      100,
      null,
    ])
    const second = await load((first.nextHref ?? '').split('?')[1] ?? '')
    expect([second.rows.length, second.first, second.last, second.nextHref]).toEqual([21, 101, 121, null])
    const past = await load('facet=org&by=name&at=99')
    expect(past.rows).toEqual(second.rows)
  })

  test('a count is what «only this» finds, also while other values of the facet are chosen', async () => {
    for (const narrowed of ['country=XK', 'country=XK&country=MA', 'org=none']) {
      const { rows } = await load(`facet=country&q=قطار&${narrowed}`)
      for (const row of rows.filter(({ onlyHref }) => onlyHref !== null))
        expect(await totalOf(row.onlyHref ?? ''), `${narrowed} ${row.label}`).toBe(row.count)
    }
  })

  test('while values are chosen shares are of the articles without that choice, and this is said', async () => {
    const { rows, total, base } = await load('facet=country&q=قطار&country=MA')
    expect([total, base]).toEqual([20, 100])
    expect(rows.find(({ id }) => id === 'EG')).toMatchObject({ count: 50, share: 0.5, ratio: 1 })
  })

  test('choosing and excluding stay on the page, and the way back keeps everything', async () => {
    const view = await load('facet=country&in=م&by=name&q=قطار&sort=newest&page=2')
    expect(view.rows[0]?.toggleHref).toBe('/values?facet=country&in=م&by=name&q=قطار&country=EG&sort=newest')
    expect(view.backHref).toBe('/?q=قطار&sort=newest&page=2')
  })

  test('the file has them all', async () => {
    const csv = await new Response(await exportValues(new URLSearchParams('facet=org'))).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 121)
  })
})

describe('the facet column sorted by what tells the results', () => {
  test('shows the figure, and with the archive as a whole every value is as frequent as it is', async () => {
    const country = async (address: string) => {
      const { view } = await loadSearch(new URLSearchParams(address))
      return view.facets.find(({ id }) => id === 'country')?.options.map(({ id, ratio }) => [id, ratio])
    }
    expect(await country('q=قطار&order=telling')).toEqual([
      ['MA', 20 / 11],
      ['EG', 1],
      ['XK', 2],
      ['none', 80 / 89],
    ])
    expect((await country('order=telling'))?.map(([, ratio]) => ratio)).toEqual([1, 1, 1, 1])
    expect((await country('q=قطار'))?.map(([, ratio]) => ratio)).toEqual([null, null, null, null])
  })

  test('«unknown» of every facet can be chosen and excluded, with the counts it says', async () => {
    const { view } = await loadSearch(new URLSearchParams('q=قطار'))
    const unknown = view.facets.flatMap(({ options }) => options.filter(({ isUnknown }) => isUnknown))
    expect(unknown.map(({ count }) => count)).toEqual([40, 100])
    for (const { toggleHref, excludeHref, count } of unknown) {
      expect(await totalOf(toggleHref)).toBe(count)
      expect(await totalOf(excludeHref)).toBe(100 - count)
    }
  })
})
