import { withQuery } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { queryFormHref, searchHref } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'

/** What can be typed; every example is a link that tries it. */
export function Syntax() {
  const { syntax, write, meaning, rows, byForm } = words.help
  return (
    <section id="syntax">
      <h2>{syntax}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{write}</th>
            <th scope="col">{meaning}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.write}>
              <td>
                <a href={searchHref(withQuery(emptyState, row.write))}>
                  <bdi>{row.write}</bdi>
                </a>
              </td>
              <td>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pbs-4">
        {byForm}{' '}
        <a className="text-link" href={queryFormHref([])}>
          {words.masthead.form}
        </a>
      </p>
    </section>
  )
}
