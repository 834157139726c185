import type { Segment } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'

/** The forms in which the words were found («روسيا، الروسي»): why this article is here. One form alone is seen above. */
export function MatchedForms({ runs }: { readonly runs: readonly (readonly Segment[])[] }) {
  const marked = runs.flat().filter((segment) => segment.isMatch)
  const forms = [...new Set(marked.map((segment) => segment.text))]
  if (forms.length < 2) return null
  return (
    <p className="result-foot">
      {words.list.matched} <b>{forms.join(words.comma)}</b>
    </p>
  )
}
