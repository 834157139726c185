import type { Segment } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'

/** The forms in which the words were found («روسيا، الروسي»): why this article is here. One form alone is seen above. */
export function MatchedForms({ runs }: { readonly runs: readonly (readonly Segment[])[] }) {
  const forms = [...new Set(runs.flatMap(matchesOf))]
  if (forms.length < 2) return null
  return (
    <p className="result-foot">
      {words.list.matched} <b>{forms.join(words.comma)}</b>
    </p>
  )
}

/** A match that the edge of a name cuts («ب» and «الدولة») is one. */
function matchesOf(run: readonly Segment[]): string[] {
  const matches: string[] = []
  for (const [at, { text, isMatch }] of run.entries()) {
    if (!isMatch) continue
    if (run[at - 1]?.isMatch) matches.push(`${matches.pop() ?? ''}${text}`)
    else matches.push(text)
  }
  return matches
}
