import { describe, expect, test } from 'vitest'
import { readCurrentRequest, runForRequest } from '#lib/server/current-request.ts'
import { usualInterface, type InterfaceSettings } from '#lib/server/interface-settings.ts'
import { ar } from './ar.ts'
import { counted, countedText } from './counted.ts'
import { formatDate, formatDateLong, formatRange } from './dates.ts'
import { en } from './en.ts'
import { formatBytes, formatNumber, showDigits } from './numbers.ts'
import { words } from './words.ts'

const drawnFor = <T>(settings: Partial<InterfaceSettings>, draw: () => T): T =>
  runForRequest({ ...readCurrentRequest(), settings: { ...usualInterface, ...settings } }, draw)

type Sentence = { readonly path: string; readonly value: unknown }

/** Every sentence of a dictionary, and every function that makes one. */
function sentencesOf(part: unknown, path = ''): Sentence[] {
  if (part === null || typeof part !== 'object') return [{ path, value: part }]
  return Object.entries(part).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`))
}

/** How many values a sentence is made of; null when it is written out. */
function parametersOf(value: unknown): number | null {
  return typeof value === 'function' ? value.length : null
}

/** Arabic on purpose: what is typed in a search, and names of a language in itself. */
const quoted =
  /^\.(?:help\.(?:rows|formsText)|matrix\.example|form\.(?:example|phrases)|settings\.(?:otherLanguage|languages|digitKinds))/

describe('the English dictionary', () => {
  const arabic = new Map(sentencesOf(ar).map(({ path, value }) => [path, value]))

  test.each(sentencesOf(en).filter(({ path }) => !quoted.test(path)))(
    '$path is English',
    ({ path, value }) => {
      expect(parametersOf(value)).toBe(parametersOf(arabic.get(path)))
      expect(String(value)).not.toMatch(/\p{Script=Arabic}/u)
    },
  )

  test('has all of the Arabic one and nothing else', () => {
    // In any order; the help's sentences by their places in its lists.
    const paths = (dictionary: unknown) => sentencesOf(dictionary).map(({ path }) => path)
    expect(paths(en).sort()).toEqual(paths(ar).sort())
  })
})

describe('words follow the reader', () => {
  test('who asks for nothing reads Arabic', () => {
    expect(words.masthead.search).toBe('بحث')
  })

  test('two readers at once read each their own', async () => {
    const read = (language: InterfaceSettings['language']) =>
      drawnFor({ language }, async () => {
        await Promise.resolve()
        return words.masthead.search
      })
    expect(await Promise.all([read('en'), read('ar'), read('en')])).toEqual(['Search', 'بحث', 'Search'])
  })

  test.each([
    [0, 'no articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [1204, '1,204 articles'],
  ])('%i articles', (count, text) => {
    expect(drawnFor({ language: 'en' }, () => countedText(count, 'article'))).toBe(text)
  })

  test('a date has one month name in English, and two in Arabic where there is room', () => {
    expect(drawnFor({ language: 'en' }, () => formatDateLong('2018-06-01'))).toBe('1 June 2018')
    expect(formatDateLong('2018-06-01')).toBe('1 يونيو (حزيران) 2018')
    expect(drawnFor({ language: 'en' }, () => formatRange('2016', '2017-03'))).toBe('from 2016 to March 2017')
    expect(drawnFor({ language: 'en' }, () => formatRange(null, '2017'))).toBe('until 2017')
  })

  test('Arabic-Indic digits in numbers, dates, lines and sizes, in either language', () => {
    const digits = 'arab'
    expect(drawnFor({ digits }, () => formatNumber(1204))).toBe('١٬٢٠٤')
    expect(drawnFor({ digits }, () => formatDate('2018-03-27'))).toBe('٢٧ مارس ٢٠١٨')
    expect(drawnFor({ digits }, () => words.article.lineInFile(7))).toBe('السطر ٧ في الملف الأصلي')
    expect(drawnFor({ digits, language: 'en' }, () => counted(12, 'file').digits)).toBe('١٢')
    expect(drawnFor({ digits, language: 'en' }, () => formatBytes(2048))).toBe('٢ KB')
    expect(showDigits(2018)).toBe('2018')
  })
})
