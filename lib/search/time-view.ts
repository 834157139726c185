import type { Bars, TimeOf } from '#lib/query/search-state.ts'
import type { Choice } from './choice-view.ts'

/** A month or a year with articles, and the search narrowed to it. */
export type TimeBar = {
  /** `2018-03` or `2018` */
  readonly date: string
  readonly count: number
  /** Articles of the whole archive in that time; null while counts are shown. */
  readonly ofArchive: number | null
  readonly href: string
  readonly isInRange: boolean
}

/** A year under the bars; choosing the chosen one lifts it. */
export type YearLink = {
  readonly year: number
  readonly count: number
  readonly href: string
  readonly isInRange: boolean
}

/** Articles over time, oldest first: every month or year of a stretch, empty ones too; none when no article has such a date. */
export type TimeView = {
  /** Whether the dates are those of publication or those that the texts mention. */
  readonly of: TimeOf
  readonly unit: 'month' | 'year'
  readonly bars: readonly TimeBar[]
  readonly years: readonly YearLink[]
  /** Years with articles that are not drawn, because they lie far from the others. */
  readonly aside: readonly YearLink[]
  /** Articles without such a date. `href`: those of no date of publication alone, or all again; null for mentioned dates. */
  readonly undated: { readonly count: number; readonly href: string | null; readonly isChosen: boolean }
  readonly dates: readonly Choice<TimeOf>[]
  readonly kinds: readonly Choice<Bars>[]
  /** Lifts what is chosen in the strip; null when nothing is. */
  readonly wholeHref: string | null
}
