import { expect, test } from 'vitest'
import { compare, gainAtTen, precisionAtTen, recall, recallAtTen, reciprocalRank } from './metrics.ts'

const run = { found: ['a', 'b', 'c', 'd'], relevant: new Set(['b', 'd', 'e']) }

test('the first right article in the second place is worth a half', () => {
  expect(reciprocalRank(run)).toBe(1 / 2)
  expect(reciprocalRank({ ...run, found: ['a'] })).toBe(0)
})

test('two of three right articles were found', () => {
  expect(recallAtTen(run)).toBeCloseTo(2 / 3)
  expect(recall(run)).toBeCloseTo(2 / 3)
})

test('half of what was found is right', () => {
  expect(precisionAtTen(run)).toBe(1 / 2)
  expect(precisionAtTen({ ...run, found: [] })).toBe(0)
})

test('gain is 1 when the right ones come first, and less the later they come', () => {
  expect(gainAtTen({ found: ['b', 'd', 'e'], relevant: run.relevant })).toBe(1)
  expect(gainAtTen(run)).toBeLessThan(gainAtTen({ ...run, found: ['b', 'd'] }))
})

test('equal systems differ by nothing; a system that is always better has an interval above zero', () => {
  expect(compare([1, 0, 0.5], [1, 0, 0.5])).toEqual({ difference: 0, low: 0, high: 0 })
  expect(compare([1, 0.9, 0.8, 1], [0.5, 0.5, 0.5, 0.5]).low).toBeGreaterThan(0)
})
