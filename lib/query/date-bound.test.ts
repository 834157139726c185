import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf, parseDateBound } from './date-bound.ts'

describe('bounds of time', () => {
  test.each([
    ['2016', '2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
    ['2017/02', '2017-02', '2017-02-01', '2017-02-28'],
    ['2016-01-05', '2016-01-05', '2016-01-05', '2016-01-05'],
    [' ٢٠١٦ ', '2016', '2016-01-01', '2016-12-31'],
  ])('%s covers whole days', (typed, bound, first, last) => {
    expect(parseDateBound(typed)).toBe(bound)
    expect(firstDayOf(bound)).toBe(first)
    expect(lastDayOf(bound)).toBe(last)
  })

  test.each(['', '16', '2016-00', '2016-13', '2016-02-30', '2016-1', 'أمس', '2016-01-05T10:00', '0016'])(
    '«%s» is no date',
    (typed) => {
      expect(parseDateBound(typed)).toBeNull()
    },
  )
})
