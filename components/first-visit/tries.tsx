import { withQuery } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'

/** Three queries to press, each with what its form means. */
export function Tries() {
  return (
    <section aria-label={words.firstVisit.examples}>
      <ul className="tries">
        {words.firstVisit.tries.map(({ query, meaning }) => (
          <li key={query}>
            <a href={searchHref(withQuery(emptyState, query))}>
              <bdi>{query}</bdi>
            </a>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
