import { expect, test } from 'vitest'
import { findPlaces } from './find-places.ts'

test.each([
  ['xa xb xa', 'xa', [0, 6]],
  ['xa xa xa', 'xa', [0, 3, 6]],
  ['xab bxa', 'xa', []],
  ['', 'xa', []],
])('in «%s» the word %s stands at %j', (text, word, places) => {
  expect(findPlaces(text, word)).toEqual(places)
})
