import type { ResultView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { ResultRow } from './result-row.tsx'

/** Articles that have some of what was asked: a part of their own, so that nobody counts them with the results. */
export function Closest({ results }: { readonly results: readonly ResultView[] }) {
  if (results.length === 0) return null
  return (
    <section className="closest" aria-labelledby="closest">
      <h2 id="closest" className="text-h2 font-strong">
        {words.list.closest}
      </h2>
      <p className="text-note text-ink-2">{words.list.closestWhy}</p>
      <ol>
        {results.map((result) => (
          <ResultRow key={result.id} result={result} />
        ))}
      </ol>
    </section>
  )
}
