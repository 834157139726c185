import { describe, expect, test } from 'vitest'
import { makeVocabulary } from '#lib/arabic/vocabulary.ts'
import { suggestWords } from './suggest-words.ts'

const vocabulary = makeVocabulary(100, [
  ['ميناء', 40],
  ['مينائي', 3],
  ['قطار', 25],
  ['قطر', 30],
  ['تليغرام', 12],
])

describe('words that may have been meant', () => {
  test('a word that is not finished is completed, the most frequent first', () => {
    expect(suggestWords('مين', vocabulary, 2).slice(0, 2)).toEqual(['ميناء', 'مينائي'])
  })

  test.each([
    ['قظار', 'قطار'], // one wrong letter
    ['ميناا', 'ميناء'],
    ['telegram', 'تليغرام'], // the other script
  ])('«%s» leads to «%s»', (typed, meant) => {
    expect(suggestWords(typed, vocabulary, 3)).toContain(meant)
  })

  test('a word is never suggested in its own place', () => {
    expect(suggestWords('قطار', vocabulary, 3)).not.toContain('قطار')
  })
})
