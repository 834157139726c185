import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHijri } from './convert-hijri.ts'
import { findDates } from './find-dates.ts'
import { hijriSpellings } from './hijri-month-names.ts'
import { gregorianSpellings } from './month-names.ts'
import { readDate } from './read-date.ts'
import { readFileNameDate } from './read-file-name-date.ts'

const day = fc
  .date({ min: new Date('1925-01-01'), max: new Date('2077-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Which spelling of a month, chosen before the month is known. */
const choice = fc.nat()
const digits = fc.constantFrom('0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹')
const shape = fc.constantFrom(
  ...['D/M/Y', 'D-M-Y', 'D.M.Y', 'D / M / Y', 'Y/M/D', 'Y-M-D', 'Y-M-DT23:30:00+03:00'],
  ...['D N Y', 'D N، Yم', 'D من N عام Y', 'DNY', 'N D, Y', 'D-N-Y', 'الأحد D N Y - 10:22'],
  ...['H G I', 'H G Iهـ', 'I/J/H هـ', 'H-J-I هجري'],
)
const written = fc.tuple(day, shape, choice, digits).map(([date, form, at, figures]) => {
  const values = { ...gregorianParts(date, at), ...hijriParts(date, at) }
  const text = form.replace(/[DG-JMNY]/g, (part) => values[part] ?? part)
  return { date, text: text.replace(/\d/g, (digit) => figures.charAt(Number(digit))) }
})

function gregorianParts(date: string, at: number): Record<string, string> {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  return { Y: year, M: month, D: dayOfMonth, N: pick(gregorianSpellings, Number(month), at) }
}

function hijriParts(date: string, at: number): Record<string, string> {
  const { year, month, day: dayOfMonth } = toHijri(date) ?? { year: 0, month: 0, day: 0 }
  return { I: String(year), J: String(month), H: String(dayOfMonth), G: pick(hijriSpellings, month, at) }
}

function pick(spellings: readonly (readonly string[])[], month: number, at: number): string {
  const names = spellings[month - 1] ?? []
  return names[at % names.length] ?? ''
}

test('a date written in any shape, month name and digits reads back', () => {
  fc.assert(
    fc.property(written, ({ date, text }) => {
      expect(readDate(text)).toBe(date)
    }),
    { numRuns: 2000 },
  )
})

test('and is found in a running text, at its place', () => {
  fc.assert(
    fc.property(written, ({ date, text }) => {
      const [mention, ...others] = findDates(`قال مصدر: ${text}، وأضاف`)
      expect(others).toEqual([])
      expect(mention?.value).toBe(date)
      expect(`قال مصدر: ${text}، وأضاف`.slice(mention?.start, mention?.end)).toMatch(/\p{Nd}/u)
    }),
    { numRuns: 2000 },
  )
})

test('a file named by a day, in hyphens or in eight digits, is of that day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '_', '.', ''), (date, sign) => {
      expect(readFileNameDate(`x/${date.replaceAll('-', sign)}_خبر.txt`)).toBe(date)
    }),
  )
})

test('whatever the text, mentions stand in order and inside it', () => {
  const pieces = fc.constantFrom(
    '5',
    ' ',
    'مارس',
    '2017',
    'و',
    '-',
    '/',
    'رمضان',
    'في',
    '\u200F',
    '\u064B',
    '½',
    '1445',
  )
  const text = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (any) => {
      let before = 0
      for (const { start, end, value } of findDates(any, '2018-03-20')) {
        expect(start >= before && end > start && end <= any.length).toBe(true)
        expect(value).toMatch(/^\d{4}(?:-\d\d){0,2}$/)
        before = end
      }
    }),
    { numRuns: 1000 },
  )
})
