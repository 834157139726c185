import { words } from '#lib/wording/words.ts'

/** What the counts of the column mean, for whoever asks. */
export function ExplainCounts() {
  const { explain, explained } = words.facetTools
  return (
    <details className="explain">
      <summary data-key="explain-counts">{explain}</summary>
      <ul>
        {explained.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
