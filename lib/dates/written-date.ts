import type { Calendar } from './calendar-date.ts'
import { formatDay } from './calendar-date.ts'
import type { Year } from './read-year.ts'

/** A day as it is written, which need not exist; `next` is the word after it. */
export type WrittenDate = {
  readonly calendar: Calendar
  readonly year: Year
  readonly month: number
  readonly day: number
  readonly next: number
}

/** `YYYY-MM-DD`; undefined if there is no such day, or its year is not written. */
export function formatWritten({ calendar, year, month, day }: WrittenDate): string | undefined {
  return typeof year === 'number' ? formatDay(calendar, year, month, day) : undefined
}
