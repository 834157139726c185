import { withDates } from '#lib/query/change-state.ts'
import { firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { unknownValue, type SearchState } from '#lib/query/search-state.ts'
import type { TimeView } from './search-view.ts'

/** Most years drawn: one wrong date in the year 1500 must not squeeze the rest into a hair. */
const mostYears = 40

/** Articles over time from counts a month; null when no article has a date. */
export function buildTime(months: ReadonlyMap<string, number>, state: SearchState): TimeView | null {
  const dated = [...months].filter(([month]) => month !== unknownValue).sort(([a], [b]) => (a < b ? -1 : 1))
  const lastYear = yearOf(dated.at(-1)?.[0])
  const earliest = yearOf(dated[0]?.[0])
  if (lastYear === null || earliest === null) return null
  const firstYear = Math.max(earliest, lastYear - mostYears + 1)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset)
  return {
    firstYear,
    lastYear,
    months: years.flatMap((year) =>
      monthsOf(year).map((month) => ({
        month,
        count: months.get(month) ?? 0,
        isInRange: isInRange(month, state),
      })),
    ),
    years: years.map((year) => ({
      year,
      count: monthsOf(year).reduce((sum, month) => sum + (months.get(month) ?? 0), 0),
      href: searchHref(toggleYear(state, String(year))),
      isInRange: monthsOf(year).some((month) => isInRange(month, state)),
    })),
    undated: months.get(unknownValue) ?? 0,
  }
}

function yearOf(month: string | undefined): number | null {
  return month === undefined ? null : Number(month.slice(0, 4))
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, month) => `${String(year)}-${String(month + 1).padStart(2, '0')}`)
}

function isInRange(month: string, { from, to }: SearchState): boolean {
  return (
    (from === null || firstDayOf(from) <= lastDayOf(month)) &&
    (to === null || lastDayOf(to) >= firstDayOf(month))
  )
}

/** Choosing the year that is chosen lifts it. */
function toggleYear(state: SearchState, year: string): SearchState {
  const isChosen = state.from === year && state.to === year
  return isChosen ? withDates(state, null, null) : withDates(state, year, year)
}
