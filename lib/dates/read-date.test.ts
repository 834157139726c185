import { describe, expect, test } from 'vitest'
import { saysOnlyDate } from './says-only-date.ts'
import { foldLine } from '#lib/split/fold-line.ts'
import { readDate } from './read-date.ts'

test.each([
  ['12 - 03 - 2013', '2013-03-12'],
  ['١٢/٣/٢٠١٣', '2013-03-12'],
  ['2024-05-01T10:22:00Z', '2024-05-01'],
  ['الثلاثاء 12 كانون الثاني 2016', '2016-01-12'],
  ['15 حزيران/يونيو 2017', '2017-06-15'],
  ['15 يونيو (حزيران) 2017', '2017-06-15'],
  ['3 جانفي 2017', '2017-01-03'],
  ['21 أوت 2014', '2014-08-21'],
  ['٣ غشت ٢٠١٩', '2019-08-03'],
  ['9 دجنبر 2020', '2020-12-09'],
  ['March 5, 2020', '2020-03-05'],
])('«%s» is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test.each(['31 شباط 2015', '13 - 13 - 2013', '0/5/2013', '12 مارس', '29/02/2015', 'بلا تاريخ', '12 مارس 19'])(
  '«%s» is no date that can be',
  (text) => {
    expect(readDate(text)).toBeUndefined()
  },
)

describe('A line is a date line when it says nothing else', () => {
  test.each([
    ['الثلاثاء 12 آذار 2019 - 14:30', true],
    ['آخر تحديث: 10:22 بتوقيت غرينتش', true],
    ['منذ 3 ساعات', true],
    ['نشر في 12 مارس 2019', true],
    ['12 قتيلا في 3 حوادث', false],
    ['2016', false],
    ['مظاهرات 12 مارس 2019', false],
  ])('«%s»: %s', (text, expected) => {
    expect(saysOnlyDate(foldLine(text))).toBe(expected)
  })
})
