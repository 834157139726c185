import { withQuery } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { emptyForm, writeQuery, type QueryForm } from '#lib/query/query-form.ts'
import { words } from '#lib/wording/words.ts'
import { textFields } from './fields.tsx'

const { example, fields, places } = words.form

/** What is written in which field, and the form that holds it. */
const rows: readonly { readonly label: string; readonly typed: string; readonly form: QueryForm }[] = [
  ...textFields.map((field) => ({
    label: fields[field],
    typed: example[field],
    form: { ...emptyForm, [field]: example[field] },
  })),
  {
    label: places.title,
    typed: example.title,
    form: { ...emptyForm, all: example.title, field: 'title' as const },
  },
]

/** What each field writes, as the form would write it; every query is a link that tries it. */
export function Examples() {
  const { examples, filled, written } = words.form
  return (
    <section id="examples">
      <h2>{examples}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{filled}</th>
            <th scope="col">{written}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, typed, form }) => (
            <Example key={label} label={label} typed={typed} query={writeQuery(form)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type ExampleProps = { readonly label: string; readonly typed: string; readonly query: string }

function Example({ label, typed, query }: ExampleProps) {
  return (
    <tr>
      <td>
        <span className="text-ink-2">{label}:</span> <span className="inline-block">{typed}</span>
      </td>
      <td>
        <a href={searchHref(withQuery(emptyState, query))}>
          <bdi>{query}</bdi>
        </a>
      </td>
    </tr>
  )
}
