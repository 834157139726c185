import type { Calendar } from './calendar-date.ts'
import { toHijri } from './convert-hijri.ts'
import type { Year } from './read-year.ts'

/** A text may announce what comes within half a year; what seems later was a year ago. */
const LATEST = 183
const DAY = 24 * 60 * 60 * 1000

/** Writes the date in a year: `YYYY-MM-DD` or `YYYY-MM`; undefined if that year has no such day. */
type InYear = (year: number) => string | undefined

/** The date in the year that is meant, which may be told from the day of publication. */
export function resolveYear(
  year: Year,
  calendar: Calendar,
  published: string | undefined,
  inYear: InYear,
): string | undefined {
  if (typeof year === 'number') return inYear(year)
  const base = published === undefined ? undefined : yearOf(published, calendar)
  if (published === undefined || base === undefined) return undefined
  if (year === 'lastYear') return inYear(base - 1)
  if (year === 'thisYear') return inYear(base)
  if (year === 'nextYear') return inYear(base + 1)
  const latestFirst = [base + 1, base, base - 1].map(inYear).filter((date) => date !== undefined)
  return chooseDate(year, latestFirst, published)
}

/**
 * «الماضي» is the last before publication, «المقبل» the first after it; without either the latest that is no more than
 * half a year after. A month is not before or after itself, a day may be the day of publication.
 */
function chooseDate(year: Year, latestFirst: readonly string[], published: string): string | undefined {
  const month = published.slice(0, 7)
  const latest = addDays(published, LATEST)
  if (year === 'past')
    return latestFirst.find((date) => (date.length === 7 ? date < month : date <= published))
  if (year === 'coming')
    return latestFirst.findLast((date) => (date.length === 7 ? date > month : date >= published))
  return year === 'unsaid' ? latestFirst.find((date) => date <= latest) : undefined
}

function yearOf(published: string, calendar: Calendar): number | undefined {
  return calendar === 'hijri' ? toHijri(published)?.year : Number(published.slice(0, 4))
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}
