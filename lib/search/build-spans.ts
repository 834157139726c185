import { segment } from '#lib/arabic/passages.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import type { ParagraphView, Span } from './article-view.ts'
import { valueHref } from './build-result.ts'
import type { MarkText } from './mark-text.ts'
import type { PlacedMention } from './place-mentions.ts'

/** Where a paragraph stands in the body: UTF-16 offsets. */
type Stretch = { readonly start: number; readonly end: number }

/** The body cut into paragraphs, each into plain words and names, with what the query matched marked in both. */
export function buildParagraphs(
  body: string,
  mentions: readonly PlacedMention[],
  lines: readonly ParagraphView['line'][],
  { naming, mark }: { readonly naming: Naming; readonly mark: MarkText },
): ParagraphView[] {
  const ranges = mark(body)
  const inBody = mentions.filter(({ field }) => field === 'body')
  const named = outermost(inBody)
  const cut = (part: Stretch) => segment(body, part, ranges)
  const toSpan = (mention: PlacedMention): Span => ({
    kind: mention.facet,
    id: mention.id,
    label: naming.label(mention.facet, mention.id),
    href: valueHref(mention.facet, mention.id),
    segments: cut(mention),
    anchor: mention.anchor,
    inner: inBody.filter((other) => isInside(other, mention)).map(({ anchor }) => anchor),
    nextHref: mention.nextHref,
  })
  return paragraphsOf(body).map((paragraph, position) => {
    const inside = named.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
    const spans = inside.flatMap((mention, at): Span[] => {
      const before = { start: inside[at - 1]?.end ?? paragraph.start, end: mention.start }
      return [...plain(cut(before)), toSpan(mention)]
    })
    const rest = { start: inside.at(-1)?.end ?? paragraph.start, end: paragraph.end }
    return { spans: [...spans, ...plain(cut(rest))], line: lines[position] ?? null }
  })
}

function isInside(inner: PlacedMention, outer: PlacedMention): boolean {
  return inner !== outer && inner.start >= outer.start && inner.start < outer.end
}

function plain(segments: ReturnType<typeof segment>): Span[] {
  return segments.some(({ text }) => text !== '') ? [{ kind: 'text', segments }] : []
}

/** Of overlapping mentions the longer one: in «وزارة الدفاع الروسية» the ministry, not the country inside it. */
function outermost(mentions: readonly PlacedMention[]): PlacedMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: PlacedMention[] = []
  for (const mention of ordered) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

function paragraphsOf(body: string): Stretch[] {
  let start = 0
  return body.split('\n').map((text) => {
    const stretch = { start, end: start + text.length }
    start = stretch.end + 1
    return stretch
  })
}
