import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf, parseBound } from './date-bound.ts'

describe('bounds of time', () => {
  test.each([
    ['2016', '2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
    ['2017/02', '2017-02', '2017-02-01', '2017-02-28'],
    ['2016-01-05', '2016-01-05', '2016-01-05', '2016-01-05'],
    [' ٢٠١٦ ', '2016', '2016-01-01', '2016-12-31'],
  ])('%s covers whole days', (typed, bound, first, last) => {
    expect(parseBound(typed, 'first')).toBe(bound)
    expect(firstDayOf(bound)).toBe(first)
    expect(lastDayOf(bound)).toBe(last)
  })

  test.each(['', '16', '2016-00', '2016-13', '2016-02-30', '2016-1', 'أمس', '2016-01-05T10:00', '0016'])(
    '«%s» is no date',
    (typed) => {
      expect(parseBound(typed, 'first')).toBeNull()
    },
  )
})

test.each([
  ['رجب 1439', '2018-03-18', '2018-04-16'],
  ['1439هـ', '2017-09-21', '2018-09-10'],
  ['2018-03', '2018-03', '2018-03'],
])('«%s» as a first bound is %s, as a last one %s', (typed, first, last) => {
  expect([parseBound(typed, 'first'), parseBound(typed, 'last')]).toEqual([first, last])
})
