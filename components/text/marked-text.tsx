import type { Segment } from '#lib/search/search-view.ts'

/**
 * Text with the matched words marked, and underlined the names that narrow the search: countries solid, organisations dotted,
 * persons dashed.
 */
export function MarkedText({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, index) => {
    if (!segment.name) return <Run key={index} segment={segment} />
    return (
      <span key={index} className={`mention mention-${segment.name}`}>
        <Run segment={segment} />
      </span>
    )
  })
}

/** The light falls on what the query matched, and on nothing else. */
function Run({ segment }: { readonly segment: Segment }) {
  return segment.isMatch ? <mark id={segment.anchor}>{segment.text}</mark> : segment.text
}
