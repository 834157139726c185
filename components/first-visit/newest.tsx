import type { ResultView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Isolated } from '../text/isolated.tsx'

/** The last articles of the archive, one line each. */
export function Newest({ results }: { readonly results: readonly ResultView[] }) {
  if (results.length === 0) return null
  return (
    <section className="section" aria-labelledby="newest">
      <div className="section-head">
        <h2 id="newest">{words.firstVisit.newest}</h2>
        <a className="more" href="/?sort=newest">
          {words.firstVisit.allNewest}
        </a>
      </div>
      <ul className="newest">
        {results.map((result) => (
          <li key={result.id}>
            {result.date ? (
              <time dateTime={result.date.iso}>{result.date.label}</time>
            ) : (
              <span>{words.list.noDate}</span>
            )}
            <span>
              <bdi>{result.source ?? words.list.noSource}</bdi>
            </span>
            <a href={result.href} data-row>
              {result.title.length > 0 ? <Isolated segments={result.title} /> : words.list.untitled}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
