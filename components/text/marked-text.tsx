import type { Segment } from '#lib/search/search-view.ts'

/** Text with the matched words marked. */
export function MarkedText({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, index) =>
    segment.isMatch ? (
      <mark key={index} id={segment.anchor}>
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  )
}
