import { expect, test } from 'vitest'
import { createSpellingFinder } from './spelling-finder.ts'

const counts = { تيسلا: 5, مدرسه: 9, سيل: 3, كوبنهاغن: 2, كوبنهاجن: 7, جارمان: 4 }
const find = createSpellingFinder(() =>
  Object.entries(counts).map(([word, articles]) => ({ word, articles, spelling: word })),
)

test.each([
  ['تسلا', 'تيسلا', 'a long vowel left out'],
  ['وتسلا', 'تيسلا', 'a particle before a spelling that is not attested'],
  ['مدرصه', 'مدرسه', 'a letter of the same sound'],
  ['كوبنهاكن', 'كوبنهاجن', 'of two spellings the more frequent'],
  ['سال', null, 'too short to be sure'],
  ['جيرمان', null, 'one vowel for another is another name'],
  ['tesla', null, 'Latin letters are not its business'],
])('%s -> %s: %s', (word, expected, _why) => {
  expect(find(word)).toBe(expected)
})
