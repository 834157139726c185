import type { TimeView } from '#lib/search/search-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { formatNumber } from '#lib/wording/numbers.ts'

/** More than these do not fit a narrow screen in four digits. */
const manyYears = 10

type Props = {
  readonly years: TimeView['years']
  /** Nothing is lit while the whole time is open. */
  readonly isNarrowed: boolean
}

/** The controls of the time strip: one link a year, each at least 24 px wide. */
export function YearLinks({ years, isNarrowed }: Props) {
  return (
    <ol className={years.length > manyYears ? 'years years-many' : 'years'}>
      {years.map((year) => {
        const isLit = isNarrowed && year.isInRange
        const [century, rest] = [String(year.year).slice(0, 2), String(year.year).slice(2)]
        return (
          <li key={year.year} className={isLit ? 'year-in' : undefined}>
            <a
              href={year.href}
              aria-current={isLit ? 'true' : undefined}
              aria-label={`${year.year}: ${countedText(year.count, 'article')}`}
              data-key={`year:${year.year}`}
            >
              <span>
                <span className="century">{century}</span>
                {rest}
              </span>
              <span className="year-count">{formatNumber(year.count)}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
