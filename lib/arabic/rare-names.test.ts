import { expect, test } from 'vitest'
import { findRareNames } from './rare-names.ts'
import { makeVocabulary } from './vocabulary.ts'

const vocabulary = makeVocabulary(100, [
  ['كوبنهاغن', 9],
  ['تقرير', 30],
  ['التقرير', 30],
])

test('a spelling in one article is spoken for by the one that the archive attests', () => {
  expect(findRareNames(['كوبنهاجن'], vocabulary)).toEqual(new Map([['كوبنهاجن', 'كوبنهاغن']]))
})

test('two spellings in one article each are one name, whichever was read first', () => {
  const names = new Map([['غوتيريز', 'جوتيريز']])
  expect(findRareNames(['غوتيريز', 'جوتيريز'], vocabulary)).toEqual(names)
  expect(findRareNames(['جوتيريز', 'غوتيريز'], vocabulary)).toEqual(names)
})

test.each([['تكرير'], ['برجمان بريجمون'], ['مدرصه']])('%s is left alone', (words) => {
  expect(findRareNames(words.split(' '), vocabulary).size).toBe(0)
})
