import { withQuery } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { ExampleView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'

type Props = { readonly examples: readonly ExampleView[] }

/** Queries to press, each with what its form means. */
export function Tries({ examples }: Props) {
  if (examples.length === 0) return null
  return (
    <section aria-label={words.firstVisit.examples}>
      <ul className="tries">
        {examples.map(({ kind, query }) => (
          <li key={query}>
            <a href={searchHref(withQuery(emptyState, query))}>
              <bdi>{query}</bdi>
            </a>
            <span>{words.firstVisit.tries[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
