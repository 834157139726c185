import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import type { CountedWord } from '#lib/arabic/vocabulary.ts'
import { fewestArticles, parseWordForms, serializeWordForms } from './word-forms.ts'

const counted = (word: string, articles: number, spelling = word): CountedWord => ({
  word,
  articles,
  spelling,
})
const stem = (word: string) => word.replace(/^و/, '')

test('forms are found by their stem, the most frequent first, each as it is usually spelt', () => {
  const forms = parseWordForms(
    serializeWordForms([counted('والسعوديه', 3, 'والسعودية'), counted('السعوديه', 9, 'السعودية')], stem),
  )
  expect(forms.ofStem('السعوديه').map(({ spelling, articles }) => `${spelling} ${String(articles)}`)).toEqual(
    ['السعودية 9', 'والسعودية 3'],
  )
  expect(forms.articlesOf('السعوديه')).toBe(12)
  expect(forms.ofStem('غائب')).toEqual([])
})

test('a number is kept as it is folded, a stop word not at all', () => {
  const forms = parseWordForms(serializeWordForms([counted('1000', 2, '1,000'), counted('في', 50)], stem))
  expect([...forms.all()]).toEqual([counted('1000', 2)])
})

test('whatever the words, all are read back', () => {
  const word = fc.stringMatching(/^[بتجدرسكلمن]{2,8}$/).filter((letters) => !isStopWord(letters))
  const words = fc.uniqueArray(word, { maxLength: 20 })
  fc.assert(
    fc.property(words, (list) => {
      const forms = parseWordForms(
        serializeWordForms(
          list.map((word, at) => counted(word, at + 1)),
          stem,
        ),
      )
      expect(Array.from(forms.all(), ({ word }) => word).sort()).toEqual([...list].sort())
    }),
  )
})

test('a text that was cut off is refused', () => {
  const whole = serializeWordForms([counted('نهر', 2), counted('بحر', 2)], stem)
  expect(() => parseWordForms(whole.slice(0, whole.lastIndexOf('\n')))).toThrow(SyntaxError)
})

test('the larger the archive, the rarer the words that are not kept', () => {
  expect([100, 50_000, 1_000_000].map(fewestArticles)).toEqual([1, 2, 3])
})
