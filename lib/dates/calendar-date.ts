import { fromHijri } from './convert-hijri.ts'

export type Calendar = 'gregorian' | 'hijri'

/** Years that a news archive can speak of; outside them a number is more likely something else. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** A day of either calendar as `YYYY-MM-DD`; undefined if there is no such day. */
export function formatDay(calendar: Calendar, year: number, month: number, day: number): string | undefined {
  return calendar === 'hijri' ? fromHijri({ year, month, day }) : formatGregorian(year, month, day)
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function formatGregorian(year: number, month: number, day: number): string | undefined {
  if (!isYear(year)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/** A Gregorian month as `YYYY-MM`. */
export function formatMonth(year: number, month: number): string | undefined {
  return formatGregorian(year, month, 1)?.slice(0, 7)
}
