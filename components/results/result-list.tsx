import type { ResultView } from '#lib/search/search-view.ts'
import { ResultRow } from './result-row.tsx'

type Props = {
  readonly results: readonly ResultView[]
  /** Position (from 1) of the first row. */
  readonly first: number
}

export function ResultList({ results, first }: Props) {
  return (
    <ol id="results" start={first}>
      {results.map((result) => (
        <ResultRow key={result.id} result={result} />
      ))}
    </ol>
  )
}
