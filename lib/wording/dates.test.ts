import { describe, expect, it } from 'vitest'
import { formatDate, formatDateLong, formatRange } from './dates.ts'

describe('a date', () => {
  it.each([
    ['2018-03-27', '27 مارس 2018'],
    ['2018-03', 'مارس 2018'],
    ['2018', '2018'],
  ])('%s reads %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })

  it('has both names of its month where there is room', () => {
    expect(formatDateLong('2018-06-01')).toBe('1 يونيو (حزيران) 2018')
    expect(formatDateLong('2018-01')).toBe('يناير (كانون الثاني) 2018')
  })
})

describe('a range', () => {
  it.each([
    ['2016', '2019', 'من 2016 إلى 2019'],
    ['2016', '2016', '2016'],
    ['2016-03', null, 'منذ مارس 2016'],
    [null, '2019', 'حتى 2019'],
    [null, null, ''],
  ])('from %s to %s is said in words: %s', (from, to, text) => {
    expect(formatRange(from, to)).toBe(text)
  })
})
