import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'

type Props = Pick<ArticleView, 'title' | 'paragraphs'>

/** What the marks mean, and a box that hides them all: CSS alone, so it works without JavaScript. */
export function Legend({ title, paragraphs }: Props) {
  const spans = paragraphs.flatMap((paragraph) => paragraph.spans)
  const segments = [...title, ...spans.flatMap((span) => span.segments)]
  const hasMatch = segments.some((segment) => segment.isMatch)
  const hasCountry = spans.some((span) => span.kind === 'country')
  const hasOrganization = spans.some((span) => span.kind === 'organization')
  if (!hasMatch && !hasCountry && !hasOrganization) return null
  const { legend, matched, country, organization, showMarks } = words.article
  return (
    <div className="legend" role="group" aria-label={legend}>
      {hasMatch && <mark>{matched}</mark>}
      {hasCountry && <span className="mention">{country}</span>}
      {hasOrganization && <span className="mention mention-organization">{organization}</span>}
      <label>
        <input id="marks" type="checkbox" defaultChecked />
        {showMarks}
      </label>
    </div>
  )
}
