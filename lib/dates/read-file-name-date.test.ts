import { expect, test } from 'vitest'
import { readFileNameDate } from './read-file-name-date.ts'

test.each([
  ['2017-03-05_x.txt', '2017-03-05'],
  ['2017_03_05.txt', '2017-03-05'],
  ['20170305-x.txt', '2017-03-05'],
  ['news20170305.html', '2017-03-05'],
  ['20170305102233', '2017-03-05'],
  ['20170305T102233Z.txt', '2017-03-05'],
  ['2017-03-05T10-22-33.json', '2017-03-05'],
  ['001-2017-03-05.txt', '2017-03-05'],
  ['05-03-2017 خبر.txt', '2017-03-05'],
  ['12.05.2017.txt', '2017-05-12'],
  ['05-Mar-2017.txt', '2017-03-05'],
  ['أخبار 5 مارس 2017.txt', '2017-03-05'],
  ['أخبار_٥_آذار_٢٠١٧.txt', '2017-03-05'],
  ['1445-09-12هـ.txt', '2024-03-22'],
  ['archive/2017/03/05/x.txt', '2017-03-05'],
  ['archive\\2017\\3\\5 خبر.txt', '2017-03-05'],
  ['archive/2017/03/05.txt', '2017-03-05'],
  ['2016-01-01/2017/x.txt', '2016-01-01'],
])('The file «%s» is of %s', (name, date) => {
  expect(readFileNameDate(name)).toBe(date)
})

test('the name of the file goes before its folder', () => {
  expect(readFileNameDate('2018-01-01 crawl/2017/03/05/20170304.txt')).toBe('2017-03-04')
  expect(readFileNameDate('2018-01-01 crawl/2017/03/05/x.txt')).toBe('2017-03-05')
})

test.each([
  ['002_649a17a670fa1bbf.txt', 'a hash'],
  ['550e8400-e29b-41d4-a716-446655440000', 'an identifier'],
  ['a20170305f.txt', 'a hash that looks like a date'],
  ['20170305123.txt', 'eleven digits'],
  ['20170305992233.txt', 'no such hour'],
  ['20171345.txt', 'no month 13'],
  ['2017-02-31.txt', 'no such day'],
  ['archive/2017/13/05/x.txt', 'no month 13'],
  ['archive/2017/03/0512.txt', 'no day 0512'],
  ['12-05-17.txt', 'a year of two digits'],
  ['2017.txt', 'a year alone'],
  ['', 'no name'],
])('The file «%s» has no date: %s', (name) => {
  expect(readFileNameDate(name)).toBeUndefined()
})
