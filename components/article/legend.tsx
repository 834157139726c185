import { namedFacets } from '#lib/query/search-state.ts'
import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'

type Props = Pick<ArticleView, 'title' | 'paragraphs'>

/** What the marks mean, and a box that hides them all: CSS alone, so it works without JavaScript. */
export function Legend({ title, paragraphs }: Props) {
  const spans = paragraphs.flatMap((paragraph) => paragraph.spans)
  const segments = [...title, ...spans.flatMap((span) => span.segments)]
  const hasMatch = segments.some((segment) => segment.isMatch)
  const kinds = namedFacets.filter((facet) => spans.some(({ kind }) => kind === facet))
  if (!hasMatch && kinds.length === 0) return null
  const { legend, matched, showMarks } = words.article
  return (
    <div className="legend" role="group" aria-label={legend}>
      {hasMatch && <mark>{matched}</mark>}
      {kinds.map((kind) => (
        <span key={kind} className={`mention mention-${kind}`}>
          {words.article[kind]}
        </span>
      ))}
      <label>
        <input id="marks" type="checkbox" defaultChecked />
        {showMarks}
      </label>
    </div>
  )
}
