import type { Segment } from '#lib/search/search-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { MarkedText } from './marked-text.tsx'

/** A title or a name inside the interface: aligned by the page, directed by its own letters. */
export function Isolated({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <bdi dir={textDirection(plainText(segments))}>
      <MarkedText segments={segments} />
    </bdi>
  )
}

export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('')
}
