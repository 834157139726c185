import { withDates } from '#lib/query/change-state.ts'
import { firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { unknownValue, type SearchState } from '#lib/query/search-state.ts'
import type { TimeView } from './search-view.ts'

/** Most years drawn: one wrong date, in 1901 or in 2099, must not squeeze the rest into a hair or push it out. */
const mostYears = 40

/** Articles over time from counts a month; null when no article has a date. */
export function buildTime(months: ReadonlyMap<string, number>, state: SearchState): TimeView | null {
  const drawn = chooseYears(months)
  const [firstYear, lastYear] = [drawn[0], drawn.at(-1)]
  if (firstYear === undefined || lastYear === undefined) return null
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

/** Years that have articles, oldest first: of all stretches of `mostYears` the one with most articles, the later of equals. */
function chooseYears(months: ReadonlyMap<string, number>): number[] {
  const counts = new Map<number, number>()
  for (const [month, count] of months) {
    const year = Number(month.slice(0, 4))
    if (month !== unknownValue) counts.set(year, (counts.get(year) ?? 0) + count)
  }
  const years = [...counts.keys()].sort((a, b) => a - b)
  const stretches = years.map((first) => years.filter((year) => year >= first && year < first + mostYears))
  const articlesIn = (stretch: readonly number[]) =>
    stretch.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0)
  return stretches.reduce((best, stretch) => (articlesIn(stretch) >= articlesIn(best) ? stretch : best), [])
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
