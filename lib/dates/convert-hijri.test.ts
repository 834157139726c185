import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHijri, toHijri } from './convert-hijri.ts'
import { countDays, FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './umm-al-qura.ts'

const DAY = 24 * 60 * 60 * 1000

test.each([
  ['2024-03-22', 12, 9, 1445],
  ['2024-07-07', 1, 1, 1446],
  ['2019-08-06', 5, 12, 1440],
  ['1924-08-02', 1, 1, 1343],
  ['2077-11-16', 30, 12, 1500],
])('%s is day %i of month %i of %i', (date, day, month, year) => {
  expect(toHijri(date)).toEqual({ year, month, day })
  expect(fromHijri({ year, month, day })).toBe(date)
})

test.each(['1924-08-01', '2077-11-17', '2024-02-31', '2024-3-1', '2024', ''])(
  '«%s» has no Hijri day',
  (date) => {
    expect(toHijri(date)).toBeUndefined()
  },
)

describe('The table of months', () => {
  test('says what the Umm al-Qura calendar of Unicode says, from 1343 to 1500', () => {
    expect([FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR]).toEqual([1343, 1500])
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      timeZone: 'UTC',
      dateStyle: 'short',
    })
    let start = FIRST_HIJRI_DAY
    for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(format.format(start)).toBe(`${month}/1/${year} AH`)
        start += countDays(year, month) * DAY
      }
    }
    expect(format.format(start)).toBe('1/1/1501 AH')
  })

  test('every day goes to the Hijri calendar and back', () => {
    const days = fc.integer({ min: 0, max: 55_000 })
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(FIRST_HIJRI_DAY + day * DAY).toISOString().slice(0, 10)
        const hijri = toHijri(date)
        expect(hijri && fromHijri(hijri)).toBe(date)
      }),
    )
  })
})
