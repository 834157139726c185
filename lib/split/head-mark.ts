import type { LineKind } from '#lib/article/line-account.ts'
import type { SignedLine } from './signed-page.ts'

/** What a head was recognised by. */
export type HeadAnchor =
  | 'repeat'
  | 'repeat-beside'
  | 'doubled'
  | 'furniture'
  | 'publication'
  | 'source'
  | 'date'
  | 'outlet'
  | 'byline'
  | 'ruled'
  | 'labelled'
  | 'boilerplate'

/** `strong`: unclaimed short lines before it are surely of the head too. */
export type HeadMark = {
  readonly anchor: HeadAnchor
  readonly kind: LineKind
  readonly strong: boolean
  readonly reason?: string
}

/** What a line with a sign of its own is in a head; undefined when it cannot stand in one. */
export function placeHeadLine({ sign }: SignedLine): HeadMark | undefined {
  switch (sign.kind) {
    case 'furniture':
      return {
        anchor: sign.profile === '*' ? 'boilerplate' : 'furniture',
        kind: 'boilerplate',
        strong: sign.profile !== '*',
        reason: sign.reason,
      }
    case 'boilerplate':
      return { anchor: 'boilerplate', kind: 'boilerplate', strong: false, reason: sign.reason }
    case 'hashtags':
      return { anchor: 'boilerplate', kind: 'boilerplate', strong: false, reason: 'hashtags' }
    case 'publication':
      return { anchor: 'publication', kind: 'source', strong: false }
    case 'source':
    case 'outlet':
      return { anchor: sign.kind, kind: 'source', strong: false }
    case 'date':
    case 'byline':
      return { anchor: sign.kind, kind: sign.kind, strong: false }
    default:
      return undefined
  }
}
