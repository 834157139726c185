import type { ReactNode } from 'react'

type Column = { readonly id: string; readonly label: string; readonly isNumber?: boolean }

type Props = {
  /** What the table is, for a screen reader. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly children: ReactNode
}

/** A table that scrolls sideways in its own box where the screen is too narrow for it. */
export function ScrollTable({ label, columns, children }: Props) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumber ? 'number-cell' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
