import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { buildQuery } from './build-query.ts'
import { encodeWord } from './encode-words.ts'
import { indexNames } from './index-settings.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

/* What an analyst types against what the texts hold: the whole way through the real engine. */

/** Texts by the short name under which they are expected to be found. */
const texts = {
  moscow: 'تستعد موسكو لمعرض الزهور',
  andMoscow: 'يربط القطار مينسك وموسكو كل صباح',
  toMoscow: 'عاد الرسام لموسكو بعد عام',
  inMoscow: 'افتتح المتحف بموسكو أمس',
  iran: 'حديقة جديدة في إيران',
  iranian: 'سجاد من مدينة ايرانية',
  voweled: 'قَرَأَ المُعَلِّمُ كِتاباً قديماً',
  stretched: 'مـــدرسة القريـة القديمة',
  persian: 'کتابخانه في شارع عربی قدیم',
  year: 'مهرجان التمور عام ٢٠١٧ في الواحة',
  yearLatin: 'مهرجان الزيتون عام 2017 في الساحل',
  persianYear: 'مهرجان الرمان عام ۲۰۱۷ في الجبل',
  security: 'اجتمع مجلس الأمن القومي في القصر',
  reversed: 'القومي الأمن مجلس من ثلاث كلمات مقلوبة',
  apart: 'الأمن في الحديقة ثم القومي في الملعب',
  twoLines: 'ينتهي السطر بكلمة مجلس\nالأمن تبدأ السطر التالي',
  hamza: 'مسؤول المكتبة يرتب الكتب',
  quotes: 'قال الفلاح «الماء حياة» ومضى',
} as const
type Name = keyof typeof texts
const names = Object.keys(texts)

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  const articles = Object.values(texts).map((body, number) =>
    makeTestArticle({ id: String(number).padStart(20, '0'), body }),
  )
  await archive.fill(articles)
})
afterAll(() => archive.stop())

async function find(query: string, exact = false): Promise<string[]> {
  const { branches } = buildQuery(query, { isExact: exact, stem: archive.stem })
  const state = { ...emptyState, query, exact }
  const { articles } = await searchArticles(archive.engine, state, branches, { page: 1, size: 100 })
  return articles.map(({ id }) => names[Number(id)] ?? id).sort()
}

const sorted = (...expected: readonly Name[]) => [...expected].sort()

describe('a word is found however it is written', () => {
  test.each<[what: string, query: string, expected: readonly Name[]]>([
    ['ايران finds إيران, and what is of it', 'ايران', ['iran', 'iranian']],
    ['إيران finds what is written without hamza', 'إيرانية', ['iran', 'iranian']],
    ['موسكو finds وموسكو, لموسكو and بموسكو', 'موسكو', ['moscow', 'andMoscow', 'toMoscow', 'inMoscow']],
    ['وموسكو finds موسكو all the same', 'وموسكو', ['moscow', 'andMoscow', 'toMoscow', 'inMoscow']],
    ['a word without tashkeel finds the vowelled', 'المعلم', ['voweled']],
    ['a vowelled word finds it too', 'المُعلِّمُ', ['voweled']],
    ['tanwin is no letter, and a plural is found', 'كتاب', ['hamza', 'voweled']],
    ['a word finds the one stretched with tatweel', 'مدرسة', ['stretched']],
    ['a stretched word finds the plain one', 'مـوسـكـو', ['moscow', 'andMoscow', 'toMoscow', 'inMoscow']],
    ['ة and ه at the end are one', 'مدرسه', ['stretched']],
    ['ی and ک of Persian keyboards are ي and ك', 'عربي', ['persian']],
    ['a query with ی and ک finds ي and ك', 'موسکو', ['moscow', 'andMoscow', 'toMoscow', 'inMoscow']],
    ['2017 finds ٢٠١٧ and ۲۰۱۷', '2017', ['year', 'yearLatin', 'persianYear']],
    ['٢٠١٧ finds 2017 and ۲۰۱۷', '٢٠١٧', ['year', 'yearLatin', 'persianYear']],
    ['مسئول finds مسؤول', 'مسئول', ['hamza']],
    ['marks around a word are nothing', '«الماء»،', ['quotes']],
    [
      'invisible marks in a word are nothing',
      'مو\u200Dسكو\u200F',
      ['moscow', 'andMoscow', 'toMoscow', 'inMoscow'],
    ],
    ['a word that is nowhere finds nothing', 'زرافة', []],
    ['the beginning of a word is not the word', 'موس', []],
  ])('%s', async (_what, query, expected) => {
    expect(await find(query)).toEqual(sorted(...expected))
  })
})

describe('several conditions', () => {
  test('all words must be there, in any order', async () => {
    expect(await find('موسكو القطار')).toEqual(['andMoscow'])
    expect(await find('القطار موسكو')).toEqual(['andMoscow'])
    expect(await find('موسكو إيران')).toEqual([])
  })

  test('a word with a minus must not be there, in any of its forms', async () => {
    expect(await find('عام -موسكو')).toEqual(sorted('year', 'yearLatin', 'persianYear'))
    expect(await find('موسكو -قطار')).toEqual(sorted('moscow', 'toMoscow', 'inMoscow'))
  })

  test('a query of minus words alone gives all the rest', async () => {
    const expected = names.filter((name) => !name.toLowerCase().includes('moscow') && !name.includes('ear'))
    expect(await find('-موسكو -2017')).toEqual(expected.sort())
  })

  test('a word wanted and not wanted gives nothing', async () => {
    expect(await find('موسكو -موسكو')).toEqual([])
  })

  test('an empty query gives everything', async () => {
    expect(await find('')).toHaveLength(names.length)
    expect(await find(' «» " - ')).toHaveLength(names.length)
  })
})

describe('phrases', () => {
  test.each(['"الأمن القومي"', '«الأمن القومي»', '“الامن القومى”', '"الأَمْنُ القــومي"'])(
    '%s finds these words side by side in this order, however they are spelled',
    async (query) => {
      expect(await find(query)).toEqual(['security'])
    },
  )

  test('a phrase does not reach over a line end', async () => {
    expect(await find('"مجلس الأمن"')).toEqual(['security'])
  })

  test('a phrase with little words keeps them', async () => {
    expect(await find('"الأمن في الحديقة"')).toEqual(['apart'])
    expect(await find('"القومي في القصر"')).toEqual(['security'])
  })

  test('a phrase with a minus is excluded', async () => {
    expect(await find('القومي -"الأمن القومي"')).toEqual(sorted('reversed', 'apart'))
  })

  test('a phrase of one word is its written form', async () => {
    expect(await find('"موسكو"')).toEqual(['moscow'])
  })
})

describe('exact words', () => {
  test('find the written form only', async () => {
    expect(await find('موسكو', true)).toEqual(['moscow'])
    expect(await find('وموسكو', true)).toEqual(['andMoscow'])
  })

  test('but spelling is still folded', async () => {
    expect(await find('ايران', true)).toEqual(['iran'])
    expect(await find('المعلم', true)).toEqual(['voweled'])
    expect(await find('2017', true)).toEqual(sorted('year', 'yearLatin', 'persianYear'))
  })

  test('little words count', async () => {
    expect(await find('ثم', true)).toEqual(['apart'])
  })
})

describe('the ten conditions of the engine', () => {
  const words = ['مهرجان', 'التمور', 'عام', '٢٠١٧', 'الواحة', 'موسكو', 'إيران', 'كتاب', 'قصر', 'ملعب']

  test('the engine itself drops the eleventh without a word: that is why we count them', async () => {
    const ten = Array.from({ length: 10 }, () => `"${encodeWord('مهرجان')}"`)
    const search = (conditions: readonly string[]) =>
      archive.engine.client
        .index(indexNames.articles)
        .search(conditions.join(' '), { matchingStrategy: 'all' })
    const nowhere = `"${encodeWord('زرافه')}"`
    expect((await search([nowhere, ...ten])).hits).toHaveLength(0)
    expect((await search([...ten, nowhere])).hits).toHaveLength(3)
  })

  test('ten are asked, and none is left out', () => {
    expect(buildQuery(words.join(' '), { isExact: false, stem: archive.stem }).leftOut).toEqual([])
  })

  test('what is past the tenth is reported as typed, minus words and phrases too', () => {
    const query = buildQuery(`${words.join(' ')} «حديقة جديدة» -الزهور`, {
      isExact: false,
      stem: archive.stem,
    })
    expect(query.leftOut).toEqual(['حديقة جديدة', 'الزهور'])
    expect(query.words).toHaveLength(10)
  })

  test('a word typed twice is one condition', () => {
    expect(
      buildQuery(`${words.join(' ')} وموسكو موسكو`, { isExact: false, stem: archive.stem }).leftOut,
    ).toEqual([])
  })
})
