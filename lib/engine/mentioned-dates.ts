import { dayNumber, firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'

/**
 * The dates that an article mentions, as the engine compares them: each in the field of its precision, since «2016» is not the first of
 * January. Days since 1970, months since the year 0, years.
 */
export type MentionedDates = {
  readonly mentionedDays: readonly number[]
  readonly mentionedMonths: readonly number[]
  readonly mentionedYears: readonly number[]
  /** The months (`YYYY-MM`) and the years (`YYYY`) of all these dates, or `none`: each once an article, to be counted. */
  readonly mentioned: readonly string[]
}

export const mentionedFields = ['mentioned', 'mentionedDays', 'mentionedMonths', 'mentionedYears'] as const

/** `dates`: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function describeMentionedDates(dates: readonly string[], unknown: string): MentionedDates {
  const ofLength = (length: number) => dates.filter((date) => date.length === length)
  const named = [...new Set(dates.flatMap((date) => [date.slice(0, 7), date.slice(0, 4)]))]
  return {
    mentionedDays: ofLength(10).map(dayNumber),
    mentionedMonths: ofLength(7).map(monthNumber),
    mentionedYears: ofLength(4).map(Number),
    mentioned: named.length > 0 ? named : [unknown],
  }
}

/**
 * The filter for articles that mention a date which lies wholly within the bounds (inclusive, `2016`, `2016-01` or `2016-01-05`; null
 * for open). A field has several values, so both ends must stand in one condition: «>= a AND <= b» would be met by two dates.
 */
export function mentionedClause(from: string | null, to: string | null): string {
  const first = firstDayOf(from ?? '1000')
  const last = lastDayOf(to ?? '9999')
  const ranges = [
    ['mentionedDays', dayNumber(first), dayNumber(last)],
    ['mentionedMonths', firstWhole(first, '-01', monthNumber), lastWhole(last, 7, monthNumber)],
    ['mentionedYears', firstWhole(first, '-01-01', Number), lastWhole(last, 4, Number)],
  ] as const
  const conditions = ranges
    .filter(([, low, high]) => low <= high)
    .map(([field, low, high]) => `${field} ${String(low)} TO ${String(high)}`)
  // Bounds that run backwards hold no date.
  return conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'mentioned IN []'
}

/** `YYYY-MM` as a number that grows by one each month. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** The first month or year that begins on `day` or later; `beginning`: how its first day ends. */
function firstWhole(day: string, beginning: string, count: (text: string) => number): number {
  const written = day.slice(0, day.length - beginning.length)
  return count(written) + (day.endsWith(beginning) ? 0 : 1)
}

/** The last month or year that ends on `day` or earlier; `length`: of how it is written. */
function lastWhole(day: string, length: number, count: (text: string) => number): number {
  const written = day.slice(0, length)
  return count(written) - (lastDayOf(written) === day ? 0 : 1)
}
