import type { SourceRowView } from '#lib/search/account-view.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

/** What the archive holds of each outlet, and how much of it is dated and tagged. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRowView[] }) {
  const { bySource, sourceTable, columns } = words.account
  const { source, span, ...counts } = columns
  return (
    <section className="section" aria-labelledby="by-source">
      <div className="section-head">
        <h2 id="by-source">
          {bySource} <Number value={sources.length} />
        </h2>
        <a className="more" href="/api/archive/sources" download>
          {words.account.csv}
        </a>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={sourceTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{source}</th>
              {Object.entries(counts).map(([id, label]) => (
                <th key={id} scope="col" className="number-cell">
                  {label}
                </th>
              ))}
              <th scope="col">{span}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((row) => (
              <SourceRow key={row.href} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function SourceRow({ row }: { readonly row: SourceRowView }) {
  const { label, href, files, stories, articles, dated, withCountry, withOrganization, span } = row
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <bdi>{label ?? words.article.unknownSource}</bdi>
        </a>
      </th>
      {[files, stories, articles].map((count, column) => (
        <td key={column} className="number-cell">
          <Number value={count} />
        </td>
      ))}
      {[dated, withCountry, withOrganization].map((share, column) => (
        <td key={column} className="number-cell">
          <Number value={`${share}%`} />
        </td>
      ))}
      <td>{span && words.account.span(span.from, span.to)}</td>
    </tr>
  )
}
