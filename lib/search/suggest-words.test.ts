import { describe, expect, test } from 'vitest'
import { isOneLetterOff, suggestWords } from './suggest-words.ts'

const frequency = new Map([
  ['ميناء', 40],
  ['مينائي', 3],
  ['مناء', 9],
  ['قطار', 25],
  ['قطر', 30],
])

describe('words that may have been meant', () => {
  test('a word that is not finished is completed, the most frequent first', () => {
    expect(suggestWords('مين', frequency, 3)).toEqual(['ميناء', 'مينائي'])
  })

  test('a word with one wrong letter finds its neighbours', () => {
    expect(suggestWords('قظار', frequency, 3)).toEqual(['قطار'])
  })

  test('one letter says nothing', () => {
    expect(suggestWords('م', frequency, 3)).toEqual([])
  })

  test.each([
    ['قطار', 'قطر', true], // left out
    ['قطر', 'قطار', true], // added
    ['قطار', 'قطان', true], // changed
    ['قطار', 'قاطر', true], // swapped
    ['قطار', 'قطار', false],
    ['قطار', 'قاصر', false],
    ['من', 'مع', false], // too short to say
  ])('%s and %s', (a, b, isOff) => {
    expect(isOneLetterOff(a, b)).toBe(isOff)
  })
})
