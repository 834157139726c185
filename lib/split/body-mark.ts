import type { LineKind } from '#lib/article/line-account.ts'
import type { SignedLine } from './signed-page.ts'
import type { StoryTail } from './story-tail.ts'

/** What a line with a sign of its own is below a head. */
export type BodyMark = {
  readonly kind: LineKind
  readonly reason?: string
  /** By what the story seems to have ended; `closes`: whatever it seemed before. */
  readonly finished?: StoryTail['finished']
  readonly closes?: true
  /** Other stories' headlines follow. */
  readonly listed?: true
}

/** Undefined when the line is text. A date alone stays text: within a body it heads what happened that day. */
export function placeBodyLine({ sign, text }: SignedLine): BodyMark | undefined {
  switch (sign.kind) {
    case 'separator':
      return { kind: 'boilerplate', reason: 'separator', finished: 'separator' }
    case 'end':
      return { kind: 'boilerplate', reason: 'end-mark', finished: 'end', closes: true }
    case 'footer':
      return { kind: 'boilerplate', reason: sign.reason, finished: 'footer', closes: true }
    case 'related':
      return { ...RELATED, ...(sign.opener === 'list' ? { listed: true } : {}) }
    case 'boilerplate':
      return { kind: 'boilerplate', reason: sign.reason }
    case 'furniture':
      return sign.anywhere ? { kind: 'boilerplate', reason: sign.reason } : undefined
    case 'hashtags':
      return { kind: 'boilerplate', reason: 'hashtags' }
    case 'byline':
      return { kind: 'byline' }
    case 'outlet':
      return isAgencyCredit(text) ? undefined : { kind: 'source', finished: 'source' }
    case 'source':
    case 'publication':
      return { kind: 'source', finished: 'source' }
    default:
      return undefined
  }
}

const RELATED: BodyMark = { kind: 'boilerplate', reason: 'related', finished: 'related' }

/** «(رويترز)» under a story credits an agency, which is told from the text; it does not say who published it. */
function isAgencyCredit(text: string): boolean {
  return /^[([-]/.test(text)
}
