import type { SourceRowView } from '#lib/search/account-view.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'

/** What the archive holds of each outlet, and how much of it is dated and tagged. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRowView[] }) {
  const { bySource, sourceTable, columns } = words.account
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
      <ScrollTable
        label={sourceTable}
        columns={Object.entries(columns).map(([id, label]) => ({
          ...{ id, label, isNumber: id !== 'source' && id !== 'span' },
        }))}
      >
        {sources.map((row) => (
          <SourceRow key={row.href} row={row} />
        ))}
      </ScrollTable>
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
