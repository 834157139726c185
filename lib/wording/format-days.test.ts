import { expect, test } from 'vitest'
import { formatDays } from './format-days.ts'

test.each([
  ['2018-03-03', '2018-03-03', '3 مارس 2018'],
  ['2018-03-03', '2018-03-05', 'من 3 إلى 5 مارس 2018'],
  ['2018-02-28', '2018-03-05', 'من 28 فبراير 2018 إلى 5 مارس 2018'],
  ['2017-03-03', '2018-03-05', 'من 3 مارس 2017 إلى 5 مارس 2018'],
])('%s and %s are «%s»', (first, last, text) => {
  expect(formatDays(first, last)).toBe(text)
})
