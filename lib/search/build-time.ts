import {
  withBars,
  withDates,
  withMentionedDates,
  withTimeOf,
  withUndatedOnly,
} from '#lib/query/change-state.ts'
import { firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { barKinds, timesOf, unknownValue, type SearchState } from '#lib/query/search-state.ts'
import { chooseYears } from './choose-years.ts'
import type { TimeBar, TimeView, YearLink } from './time-view.ts'

/** Articles a month (`YYYY-MM`), of mentioned dates also a year (`YYYY`), and `none`. */
type Counts = ReadonlyMap<string, number>

/** More years than these are drawn by the year: a bar of a month would be thinner than a pixel is wide on a phone. */
const mostYearsOfMonths = 12

/**
 * Articles over time. `archive`: the counts of the whole archive, given when shares are shown.
 */
export function buildTime(counts: Counts, state: SearchState, archive: Counts | null = null): TimeView {
  const years = countYears(counts)
  const { drawn, aside } = chooseYears(years, chosenYears(state), mostYearsOfMonths)
  const unit = drawn.length > mostYearsOfMonths ? 'year' : 'month'
  const countOf = (date: string, from: Counts) => (unit === 'year' ? countYears(from) : from).get(date) ?? 0
  const toBar = (date: string): TimeBar => ({
    date,
    count: countOf(date, counts),
    ofArchive: archive && countOf(date, archive),
    href: searchHref(withBounds(state, date, date)),
    isInRange: isInRange(date, state),
  })
  const toYear = (year: number): YearLink => toYearLink(year, years, state)
  return {
    ...{ of: state.timeOf, unit },
    bars: drawn.flatMap((year) => (unit === 'year' ? [String(year)] : monthsOf(year))).map(toBar),
    years: drawn.map(toYear),
    aside: aside.map(toYear),
    undated: buildUndated(counts.get(unknownValue) ?? 0, state),
    dates: timesOf.map((value) => ({
      value,
      href: searchHref(withTimeOf(state, value)),
      isCurrent: value === state.timeOf,
    })),
    kinds: barKinds.map((value) => ({
      value,
      href: searchHref(withBars(state, value)),
      isCurrent: value === state.bars,
    })),
    wholeHref: hasBounds(state) ? searchHref(withBounds(state, null, null)) : null,
  }
}

/** Articles a year. Of mentioned dates the engine counts them: an article may mention several months of one. */
function countYears(counts: Counts): Counts {
  const told = [...counts].filter(([date]) => date.length === 4 && date !== unknownValue)
  if (told.length > 0) return new Map(told)
  const years = new Map<string, number>()
  for (const [month, count] of counts) {
    const year = month.slice(0, 4)
    if (month !== unknownValue) years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, month) => `${String(year)}-${String(month + 1).padStart(2, '0')}`)
}

function toYearLink(year: number, years: Counts, state: SearchState): YearLink {
  const written = String(year)
  const { from, to } = boundsOf(state)
  const isChosen = from === written && to === written
  return {
    year,
    count: years.get(written) ?? 0,
    href: searchHref(isChosen ? withBounds(state, null, null) : withBounds(state, written, written)),
    isInRange: isInRange(written, state),
  }
}

function buildUndated(count: number, state: SearchState): TimeView['undated'] {
  if (state.timeOf === 'mentioned') return { count, href: null, isChosen: false }
  const isChosen = state.undatedOnly
  return { count, href: searchHref(withUndatedOnly(state, !isChosen)), isChosen }
}

/** The bounds of the dates that the strip shows. */
function boundsOf({ timeOf, from, to, mentionedFrom, mentionedTo }: SearchState) {
  return timeOf === 'published' ? { from, to } : { from: mentionedFrom, to: mentionedTo }
}

function withBounds(state: SearchState, from: string | null, to: string | null): SearchState {
  return state.timeOf === 'published' ? withDates(state, from, to) : withMentionedDates(state, from, to)
}

function hasBounds(state: SearchState): boolean {
  const { from, to } = boundsOf(state)
  return from !== null || to !== null
}

/** The years between two chosen bounds; null when one is open. */
function chosenYears(state: SearchState): { readonly first: number; readonly last: number } | null {
  const { from, to } = boundsOf(state)
  return from && to ? { first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) } : null
}

function isInRange(date: string, state: SearchState): boolean {
  const { from, to } = boundsOf(state)
  if (state.timeOf === 'published' && state.undatedOnly) return false
  return (
    (from === null || firstDayOf(from) <= lastDayOf(date)) &&
    (to === null || lastDayOf(to) >= firstDayOf(date))
  )
}
