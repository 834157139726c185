import { expect, test } from 'vitest'
import { lineWindow } from './line-window.ts'

const whole = { first: 1, last: 40 }

test.each([
  ['a file that is short enough is drawn whole', 40, null, whole],
  ['also when the reader came from its end', 40, { startLine: 38, endLine: 40 }, whole],
  ['of a long file the beginning', 12_000, null, { first: 1, last: 5000 }],
  ['also when the article lies in it', 12_000, { startLine: 4990, endLine: 5000 }, { first: 1, last: 5000 }],
  [
    'from a little above an article further down',
    12_000,
    { startLine: 6000, endLine: 6010 },
    { first: 5900, last: 10_899 },
  ],
  ['to the end of the file', 12_000, { startLine: 12_000, endLine: 12_000 }, { first: 11_900, last: 12_000 }],
])('%s', (_, total, article, window) => {
  expect(lineWindow(total, article)).toEqual(window)
})
