import type { TimeView } from '#lib/search/time-view.ts'
import { formatDateLong } from '#lib/wording/dates.ts'
import { formatShare } from '#lib/wording/describe-bar.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

/** The numbers of the bars, each a link: for who reads rather than looks, and for who has no pointer. */
export function TimeTable({ time }: { readonly time: TimeView }) {
  const { table, month, year, articles, share } = words.timeStrip
  const rows = time.bars.filter(({ count }) => count > 0)
  const hasShares = rows.some(({ ofArchive }) => ofArchive !== null)
  return (
    <details className="time-table">
      <summary data-key="time-table">{table}</summary>
      <div className="time-table-scroll" tabIndex={0} role="region" aria-label={table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{time.unit === 'month' ? month : year}</th>
              <th scope="col">{articles}</th>
              {hasShares && <th scope="col">{share}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ date, count, ofArchive, href }) => (
              <tr key={date}>
                <th scope="row">
                  <a href={href}>{formatDateLong(date)}</a>
                </th>
                <td>
                  <Number value={count} />
                </td>
                {ofArchive !== null && (
                  <td>
                    <Number value={formatShare(count, ofArchive)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
