import type { EntityFormView, EntityRowView } from '#lib/search/entities-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'

/** Values, how many articles name each, and in which words. */
export function EntityTable({ rows }: { readonly rows: readonly EntityRowView[] }) {
  const { table, columns } = words.entities
  return (
    <ScrollTable
      label={table}
      columns={[
        { id: 'name', label: columns.name },
        { id: 'id', label: columns.id },
        { id: 'articles', label: columns.articles, isNumber: true },
        { id: 'forms', label: columns.forms },
      ]}
    >
      {rows.map((row) => (
        <EntityRow key={row.id} row={row} />
      ))}
    </ScrollTable>
  )
}

function EntityRow({ row }: { readonly row: EntityRowView }) {
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>
          <bdi>{row.label}</bdi>
        </a>
      </th>
      <td>
        <bdi>{row.id}</bdi>
      </td>
      <td className="number-cell">
        <a href={row.searchHref}>
          <Number value={row.articles} />
        </a>
      </td>
      <td className="entity-forms">
        {row.forms.map((form) => (
          <Form key={`${form.rule} ${form.form}`} form={form} />
        ))}
        {row.moreForms > 0 && (
          <span className="text-ink-3">{words.entities.moreForms(formatNumber(row.moreForms))}</span>
        )}
      </td>
    </tr>
  )
}

function Form({ form: { form, articles, doubts } }: { readonly form: EntityFormView }) {
  return (
    <span className={doubts.length > 0 ? 'entity-form entity-form-doubtful' : 'entity-form'}>
      <bdi>{form}</bdi> <Number value={articles} /> <Doubts doubts={doubts} />
    </span>
  )
}

export function Doubts({ doubts }: Pick<EntityFormView, 'doubts'>) {
  if (doubts.length === 0) return null
  return (
    <span className="text-note">
      ({doubts.map((doubt) => words.entities.doubts[doubt]).join(words.comma)})
    </span>
  )
}
