import { matchAnchor, type ArticleView, type ParagraphView } from './article-view.ts'
import type { Segment } from './search-view.ts'

type Marked = Pick<ArticleView, 'title' | 'subtitle' | 'captions' | 'paragraphs'>

/**
 * Gives every match of an article an address within the page, in the order in which it is read, and says how many there are. One
 * that is cut by the edge of a name (a phrase that ends in it) is one match.
 */
export function numberMatches(article: Marked): Marked & { readonly matches: number } {
  let matches = 0
  let isInside = false
  const numbered = (segment: Segment): Segment => {
    const isStart = segment.isMatch && !isInside
    if (segment.text !== '') isInside = segment.isMatch
    if (!isStart) return segment
    matches += 1
    return { ...segment, anchor: matchAnchor(matches) }
  }
  const line = (segments: readonly Segment[]) => {
    isInside = false
    return segments.map(numbered)
  }
  const paragraph = (own: ParagraphView): ParagraphView => {
    isInside = false
    return { ...own, spans: own.spans.map((span) => ({ ...span, segments: span.segments.map(numbered) })) }
  }
  const title = line(article.title)
  const subtitle = article.subtitle && line(article.subtitle)
  const captions = article.captions.map(line)
  const paragraphs = article.paragraphs.map(paragraph)
  return { title, subtitle, captions, paragraphs, matches }
}
