import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { answerSearch } from './answer-json.ts'
import { exportMatrix, loadMatrix } from './load-matrix.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

/** Ninety articles about harbours, dams and trains, with countries, organisations, sources and dates in different measures. */
const topics = ['ميناء البحيرة', 'سد النهر', 'قطار المدينة', 'ميناء وقطار', 'معرض اليونسكو', 'معرض UNESCO']
const countrySets = [['EG'], ['EG', 'SY'], ['TR'], [], ['SY', 'TR', 'MA']]
const articles: Article[] = Array.from({ length: 90 }, (_, number) => {
  const countries = countrySets[number % 5] ?? []
  const organizations = number % 6 > 3 ? ['unesco'] : number % 4 === 0 ? ['eu'] : []
  return makeTestArticle({
    id: String(number).padStart(20, '0'),
    body: `${topics[number % 6] ?? ''} رقم ${String(number)}`,
    countries,
    countriesMain: countries.slice(0, 1),
    organizations,
    source: ['erem', 'mina', null][number % 3] ?? null,
    date: `${String(2014 + (number % 7))}-${number % 2 === 0 ? '03' : '09'}-15`,
  })
})
const label = (ar: string) => ({ ar, en: ar })
const names = {
  country: { EG: label('مصر'), SY: label('سوريا'), TR: label('تركيا'), MA: label('المغرب') },
  organization: {
    unesco: { ...label('اليونسكو'), sure: ['اليونسكو', 'UNESCO'] },
    eu: label('الاتحاد الأوروبي'),
  },
  source: { erem: label('إرم'), mina: label('الميناء') },
}

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const lines = ['ميناء', 'قطار -ميناء', 'سد أو قطار', '"ميناء البحيرة"', 'اليونسكو', 'لا شيء كهذا', '!!']
const load = (address: string, typed = lines) =>
  loadMatrix(new URLSearchParams([...new URLSearchParams(address), ['lines', typed.join('\n')]]))
const totalOf = async (href: string) => (await answerSearch(new URLSearchParams(href.slice(2)))).total

const settings = [
  'by=country',
  'by=source',
  'by=year',
  'by=organization',
  'by=country&country=EG&country=SY',
  'by=country&country=EG&country=SY&all=country',
  'by=country&xcountry=EG&source=erem',
  'by=country&subject=main',
  'by=year&from=2015-06&to=2018-04',
  'by=organization&country=EG&names=typed&m=exact',
]

describe('a table of names', () => {
  test.each(settings)('«%s»: every count is the total of the search that it links to', async (address) => {
    const { table } = await load(address)
    const cells = table?.rows.flatMap(({ total, cells: own }) => [total, ...own]) ?? []
    const linked = cells.filter((cell) => cell?.href)
    expect(linked.length).toBeGreaterThan(5)
    for (const cell of linked) expect(await totalOf(cell?.href ?? ''), cell?.href ?? '').toBe(cell?.count)
    for (const cell of cells) if (cell?.count === 0) expect(cell.href).toBeNull()
  })

  test('a name finds also its other names, and the line says what it was read as', async () => {
    const { table } = await load('by=organization', ['اليونسكو', 'معرض'])
    expect(table?.rows.map(({ total }) => total?.count)).toEqual([30, 30])
    expect(table?.rows.map(({ readAs }) => readAs)).toEqual([[{ label: 'اليونسكو', facet: 'الجهة' }], []])
  })

  test('a line without a letter is not counted as the whole archive', async () => {
    const { table } = await load('', ['!!', 'ميناء'])
    expect(table?.rows.map(({ total }) => total?.count ?? null)).toEqual([null, 30])
  })

  test('lines stand as typed, or the most frequent first', async () => {
    const inOrder = async (address: string) =>
      (await load(address, ['سد', 'ميناء', 'غياب'])).table?.rows.map(({ line }) => line)
    expect(await inOrder('')).toEqual(['سد', 'ميناء', 'غياب'])
    expect(await inOrder('rows=total')).toEqual(['ميناء', 'سد', 'غياب'])
  })

  test('years stand in their order, values by their articles with «unknown» last', async () => {
    const columns = async (address: string) =>
      (await load(address, ['رقم'])).table?.columns.map((column) => column.label)
    expect(await columns('by=year')).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020'])
    expect(await columns('by=country')).toEqual(['تركيا', 'سوريا', 'مصر', 'المغرب', 'غير معروف'])
  })

  test('what was dropped is said', async () => {
    const { notices } = await load('q=نهر', ['ميناء', '', 'ميناء', 'سد'])
    expect(notices.map(({ text }) => text.replaceAll(/[\u2066-\u2069]/g, ''))).toEqual([
      'أُهملت من الرابط قيمة لم تُفهم: q=نهر. ما عداها مطبَّق.',
      'أُسقط سطر فارغ واحد.',
      'تكرر ما يأتي، وعُدّ مرة واحدة: ميناء.',
    ])
  })

  test('the file has the same table', async () => {
    const csv = await new Response(
      await exportMatrix(new URLSearchParams({ lines: 'ميناء\nسد', by: 'source', rows: 'total' })),
    ).text()
    expect(csv).toBe('السطر,الكل,إرم,الميناء\r\nميناء,30,30,0\r\nسد,15,0,15\r\n')
  })
})
