import { describe, expect, test } from 'vitest'
import { makeVocabulary } from '#lib/arabic/vocabulary.ts'
import { parseWordForms, serializeWordForms } from '#lib/archive/word-forms.ts'
import { suggestWords } from './suggest-words.ts'

const counts: [string, number, string][] = [
  ['ميناء', 40, 'ميناء'],
  ['مينائي', 3, 'مينائي'],
  ['قطار', 25, 'قطار'],
  ['قطر', 30, 'قطر'],
  ['تليغرام', 12, 'تليغرام'],
  ['السعوديه', 9, 'السعودية'],
]
const words = counts.map(([word, articles, spelling]) => ({ word, articles, spelling }))
const archive = {
  vocabulary: makeVocabulary(
    100,
    counts.map(([word, articles]) => [word, articles]),
  ),
  forms: parseWordForms(serializeWordForms(words, (word) => word)),
}

describe('words that may have been meant', () => {
  test('a word that is not finished is completed, the most frequent first', () => {
    expect(suggestWords('مين', archive, 2).slice(0, 2)).toEqual(['ميناء', 'مينائي'])
  })

  test.each([
    ['قظار', 'قطار'], // one wrong letter
    ['ميناا', 'ميناء'],
    ['telegram', 'تليغرام'], // the other script
    ['السعودبه', 'السعودية'], // suggested as it is usually spelt
  ])('«%s» leads to «%s»', (typed, meant) => {
    expect(suggestWords(typed, archive, 3)).toContain(meant)
  })

  test('a word is never suggested in its own place', () => {
    expect(suggestWords('قطار', archive, 3)).not.toContain('قطار')
  })
})
