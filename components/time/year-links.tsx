import type { YearLink } from '#lib/search/time-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { formatNumber, showDigits } from '#lib/wording/numbers.ts'

/** More than these do not fit a narrow screen in four digits. */
const manyYears = 10

type Props = {
  readonly years: readonly YearLink[]
  /** Nothing is lit while the whole time is open. */
  readonly isNarrowed: boolean
}

/** The controls of the time strip: one link a year, each at least 24 px wide. */
export function YearLinks({ years, isNarrowed }: Props) {
  return (
    <ol className={years.length > manyYears ? 'years years-many' : 'years'}>
      {years.map((year) => {
        const isLit = isNarrowed && year.isInRange
        const written = showDigits(year.year)
        return (
          <li key={year.year} className={isLit ? 'year-in' : undefined}>
            <a
              href={year.href}
              aria-current={isLit ? 'true' : undefined}
              aria-label={`${written}: ${countedText(year.count, 'article')}`}
              data-key={`year:${year.year}`}
            >
              <span>
                <span className="century">{written.slice(0, 2)}</span>
                {written.slice(2)}
              </span>
              <span className="year-count">{formatNumber(year.count)}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
