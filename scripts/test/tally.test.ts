import { expect, test } from 'vitest'
import { addTallies, formatTally, isGreen, nothingRan } from './tally.ts'

test.each([
  [{ passed: 12, failures: [], skips: [] }, '12 passed, 0 failed'],
  [{ passed: 3, failures: ['a'], skips: [] }, '3 passed, 1 failed'],
  [{ passed: 3, failures: [], skips: ['b', 'c'] }, '3 passed, 0 failed, 2 skipped'],
])('the closing line counts what ran: %o', (tally, line) => {
  expect(formatTally(tally)).toBe(line)
})

test('the parts of the suite add up', () => {
  const first = { passed: 2, failures: ['a'], skips: [] }
  const second = { passed: 5, failures: ['b'], skips: ['c'] }
  expect(addTallies([first, second])).toEqual({ passed: 7, failures: ['a', 'b'], skips: ['c'] })
})

test('a suite in which nothing ran is not green', () => {
  expect(isGreen(nothingRan)).toBe(false)
  expect(isGreen({ ...nothingRan, skips: ['a'] })).toBe(false)
})

test('one failure makes the suite red', () => {
  expect(isGreen({ passed: 99, failures: ['a'], skips: [] })).toBe(false)
  expect(isGreen({ passed: 1, failures: [], skips: [] })).toBe(true)
})
