import type { MatrixCell, MatrixRow, MatrixTable as Table } from '#lib/search/matrix-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'
import { Number } from '../text/number.tsx'

/** Lines by columns; names and heads stay in view while it scrolls in its own box. */
export function MatrixTable({ table: { columns, rows } }: { readonly table: Table }) {
  const { table, name, total } = words.matrix
  return (
    <div className="table-scroll matrix-scroll" tabIndex={0} role="region" aria-label={table}>
      <table className="matrix-table">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className="number-cell">
              {total}
            </th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className="number-cell">
                <Directed text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly row: MatrixRow; readonly columns: Table['columns'] }

function Row({ row, columns }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Directed text={row.line} />
        <Notes row={row} />
      </th>
      {row.total ? <Cell cell={row.total} label={words.matrix.cell(row.line, words.matrix.total)} /> : <td />}
      {row.cells.map((cell, at) => {
        const { id = '', label = '' } = columns[at] ?? {}
        return row.total ? (
          <Cell key={id} cell={cell} label={words.matrix.cell(row.line, label)} />
        ) : (
          <td key={id} />
        )
      })}
    </tr>
  )
}

/** What the line was read as, and what of it was left out. */
function Notes({ row: { readAs, notices, total } }: Pick<RowProps, 'row'>) {
  const texts = [
    ...readAs.map(({ label, facet }) => words.matrix.readAs(label, facet)),
    ...(total ? [] : [words.matrix.unread]),
    ...notices,
  ]
  return texts.map((text) => (
    <span key={text} className="matrix-note">
      {text}
    </span>
  ))
}

/** The bar below the number says the same as the tint. */
function Cell({ cell: { count, href, heat }, label }: { readonly cell: MatrixCell; readonly label: string }) {
  if (href === null) {
    return (
      <td className="number-cell matrix-zero">
        <Number value={count} />
      </td>
    )
  }
  return (
    <td className={`number-cell heat-${String(heat)}`}>
      <a href={href} aria-label={`${label}: ${formatNumber(count)}`}>
        <Number value={count} />
      </a>
    </td>
  )
}
