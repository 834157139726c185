import { parseDay } from './parse-day.ts'
import { countDays, FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './umm-al-qura.ts'

export type HijriDate = { readonly year: number; readonly month: number; readonly day: number }

const DAY = 24 * 60 * 60 * 1000
/** The first day of each month of the table, and of the one after the last. */
const MONTH_STARTS: readonly number[] = buildMonthStarts()

/** «12 رمضان 1445» as `YYYY-MM-DD`; undefined outside the table, and for day 30 of a month of 29. */
export function fromHijri({ year, month, day }: HijriDate): string | undefined {
  if (day < 1 || day > countDays(year, month)) return undefined
  const start = MONTH_STARTS[(year - FIRST_HIJRI_YEAR) * 12 + month - 1]
  return start === undefined ? undefined : new Date(start + (day - 1) * DAY).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD` in the Umm al-Qura calendar, 1343 to 1500 (1924 to 2077); undefined outside it. */
export function toHijri(date: string): HijriDate | undefined {
  const time = parseDay(date)
  const at = findMonth(time)
  const start = MONTH_STARTS[at]
  if (start === undefined || at === MONTH_STARTS.length - 1) return undefined
  return { year: FIRST_HIJRI_YEAR + Math.floor(at / 12), month: (at % 12) + 1, day: (time - start) / DAY + 1 }
}

/** The last month that begins no later than `time`, -1 if none. */
function findMonth(time: number): number {
  let low = -1
  let high = MONTH_STARTS.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((MONTH_STARTS[middle] ?? Infinity) <= time) low = middle
    else high = middle
  }
  return low
}

function buildMonthStarts(): number[] {
  const starts = [FIRST_HIJRI_DAY]
  let next = FIRST_HIJRI_DAY
  for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      next += countDays(year, month) * DAY
      starts.push(next)
    }
  }
  return starts
}
