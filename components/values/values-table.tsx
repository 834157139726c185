import type { ValuesOrder } from '#lib/query/values-address.ts'
import type { ValuesView } from '#lib/search/values-view.ts'
import { words } from '#lib/wording/words.ts'
import { ValueRow } from './value-row.tsx'

/** The columns, and which order each is the head of; share goes with its count. */
const columns = [
  { id: 'name', by: 'name' },
  { id: 'count', by: 'count' },
  { id: 'share', by: null },
  { id: 'archive', by: 'archive' },
  { id: 'archiveShare', by: null },
  { id: 'telling', by: 'telling' },
  { id: 'actions', by: null },
] as const

/** Values in rows; the heads of the columns sort them. */
export function ValuesTable({ view }: { readonly view: ValuesView }) {
  const { table, columns: names } = words.values
  const label = table(words.facets.plural[view.facet])
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="values-table">
        <thead>
          <tr>
            {columns.map(({ id, by }) => (
              <Head
                key={id}
                label={names[id]}
                isNumber={id !== 'name' && id !== 'actions'}
                sort={by && sortOf(view, by)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <ValueRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Sort = ValuesView['sorts'][number]

function sortOf({ sorts }: ValuesView, by: ValuesOrder): Sort | null {
  return sorts.find(({ value }) => value === by) ?? null
}

type HeadProps = { readonly label: string; readonly isNumber: boolean; readonly sort: Sort | null }

function Head({ label, isNumber, sort }: HeadProps) {
  const isUp = sort !== null && (sort.value === 'name') !== sort.isReversed
  return (
    <th
      scope="col"
      className={isNumber ? 'number-cell' : undefined}
      aria-sort={sort?.isCurrent ? (isUp ? 'ascending' : 'descending') : undefined}
    >
      {sort ? (
        <a href={sort.href} data-key={`by=${sort.value}`}>
          {label}
          {sort.isCurrent && <span aria-hidden="true">&nbsp;{isUp ? '↑' : '↓'}</span>}
        </a>
      ) : (
        label
      )}
    </th>
  )
}
