import type { MatrixTable as Table, MatrixView } from '#lib/search/matrix-view.ts'
import { words } from '#lib/wording/words.ts'
import { Segmented } from '../segmented.tsx'
import { Number } from '../text/number.tsx'
import { MatrixTable } from './matrix-table.tsx'

type Props = { readonly view: MatrixView; readonly table: Table }

/** The table, how it is drawn, and what its figures mean. */
export function MatrixResult({ view, table }: Props) {
  const text = words.matrix
  return (
    <section className="section" aria-labelledby="table">
      <div className="section-head">
        <h2 id="table">
          {text.rows} <Number value={table.rows.length} />
        </h2>
        <a className="more" href={view.csvHref} download>
          {text.csv}
        </a>
      </div>
      <div className="entities-choices">
        <Segmented
          group={text.order}
          label={text.order}
          options={view.orders.map((one) => ({ ...one, key: one.value, label: text.orders[one.value] }))}
        />
        <Segmented
          group={text.width}
          label={text.width}
          options={view.widths.map((one) => ({ ...one, key: one.value, label: one.value }))}
        />
      </div>
      <p className="pbs-2 text-note text-ink-2">{sayColumns(view, table)}</p>
      <MatrixTable table={table} />
      <p className="pbs-2 text-note text-ink-2">
        {view.by !== 'year' && view.by !== 'source' && `${text.several} `}
        {text.heat}
      </p>
    </section>
  )
}

function sayColumns({ by }: MatrixView, { columns, columnsInAll }: Table): string {
  const { allColumns, someColumns, someSources } = words.matrix
  if (columns.length === columnsInAll) return allColumns(columns.length)
  const isOneEach = by === 'year' || by === 'source'
  return (isOneEach ? someSources : someColumns)(columns.length, columnsInAll)
}
