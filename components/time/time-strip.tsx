import type { Parameter } from '#lib/query/format-state.ts'
import type { TimeView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Counted } from '../text/counted.tsx'
import { DateRange } from './date-range.tsx'
import { TimeBars } from './time-bars.tsx'
import { YearLinks } from './year-links.tsx'

type Props = {
  readonly time: TimeView
  readonly from: string | null
  readonly to: string | null
  readonly parameters: readonly Parameter[]
}

/** Articles over time above the results: bars to look at, years and two dates to choose by. */
export function TimeStrip({ time, from, to, parameters }: Props) {
  return (
    <section className="time-strip" aria-label={words.time.title}>
      <div className="time-head">
        <span>
          {words.time.monthly(time.firstYear, time.lastYear)}
          {time.undated > 0 && (
            <>
              {words.separator}
              <Counted count={time.undated} noun="article" /> {words.time.undated}
            </>
          )}
        </span>
        <DateRange from={from} to={to} parameters={parameters} />
      </div>
      <TimeFigure time={time} isNarrowed={from !== null || to !== null} />
    </section>
  )
}

type FigureProps = { readonly time: TimeView; readonly isNarrowed: boolean }

export function TimeFigure({ time, isNarrowed }: FigureProps) {
  return (
    <div className="time-scroll">
      <figure>
        <TimeBars months={time.months} />
        <YearLinks years={time.years} isNarrowed={isNarrowed} />
        <figcaption className="sr-only">{words.time.caption}</figcaption>
      </figure>
    </div>
  )
}
