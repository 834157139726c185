import type { Parameter } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { TimeView } from '#lib/search/time-view.ts'
import { words } from '#lib/wording/words.ts'
import { BarLinks } from './bar-links.tsx'
import { DateRange } from './date-range.tsx'
import { TimeBars } from './time-bars.tsx'
import { TimeTools } from './time-tools.tsx'
import { YearLinks } from './year-links.tsx'

type Props = {
  readonly time: TimeView
  readonly state: SearchState
  readonly parameters: readonly Parameter[]
}

/** Articles over time above the results: bars, years and two dates to choose by, and what the bars show. */
export function TimeStrip({ time, state, parameters }: Props) {
  const { title, none } = words.timeStrip
  const [first, last] = [time.years[0], time.years.at(-1)]
  return (
    <section className="time-strip" aria-label={words.time.title}>
      <div className="time-head">
        <span>{first && last ? title(time.of, time.unit, first.year, last.year) : none[time.of]}</span>
        <DateRange of={time.of} state={state} parameters={parameters} />
      </div>
      {first && <TimeFigure time={time} isNarrowed={time.wholeHref !== null} />}
      <TimeTools time={time} />
    </section>
  )
}

type FigureProps = { readonly time: TimeView; readonly isNarrowed: boolean }

export function TimeFigure({ time, isNarrowed }: FigureProps) {
  return (
    <div className="time-scroll">
      <figure>
        <div className="time-plot">
          <TimeBars bars={time.bars} />
          <BarLinks bars={time.bars} />
        </div>
        <YearLinks years={time.years} isNarrowed={isNarrowed} />
        <figcaption className="sr-only">{words.time.caption}</figcaption>
      </figure>
    </div>
  )
}
