import { goesOn } from './goes-on.ts'
import { isFinishedSentence, isQuotation, looksLikeHeadline, looksLikeParagraph } from './headline-shape.ts'
import type { HeadAnchor } from './head-mark.ts'
import type { Opening } from './open-story.ts'
import { hasCredit } from './photo-credit.ts'
import { readSubjectWords, shareOf } from './shared-words.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/** How the story before ends, as far as it was read. */
export type StoryTail = {
  readonly finished: 'footer' | 'end' | 'separator' | 'source' | 'related' | undefined
  /** Its headline's heading level, and the index of its headline. */
  readonly level: number
  readonly titleAt: number
}

/** At this weight a line starts a story; from `DOUBT` on it is reported as a suspect. */
export const ENOUGH = 6
export const DOUBT = 4

const ANCHOR: Readonly<Record<HeadAnchor, number>> = {
  ...{ repeat: 4, 'repeat-beside': 2, doubled: 5, furniture: 4, publication: 5 },
  ...{ source: 4, outlet: 3, date: 3, byline: 2, boilerplate: 0 },
}
const FINISHED = { footer: 4, end: 4, separator: 3, source: 3, related: 1 }
const WIDE_GAP = 2
const SAME_HEADING = 5
const TICKER = 4
const ABOVE = 2

/** The weight of the evidence that a story starts here, and not a cross-head, a caption or a quoted line. */
export function weighStart(page: SignedPage, opening: Opening, tail: StoryTail): number {
  const { head, above } = opening
  const title = page.lines[head.titleAt]
  const first = page.lines[above[0]?.at ?? head.titleAt]
  const body = page.lines[head.end]
  if (title === undefined || first === undefined || cannotStart(page, title)) return 0
  const marks = weighMarks(opening, tail)
  if (!isBody(body, title) && !isSure(head.anchors)) return 0
  const gap = first.gap >= page.wideGap ? WIDE_GAP : 0
  const shape = looksLikeHeadline(title) ? 1 : -1
  const apart = head.end === head.titleAt + 1 && (body?.gap ?? 0) > 0 ? 1 : 0
  const weight = marks + gap + shape + apart + (isBody(body, title) ? 1 : 0)
  return marks >= SAME_HEADING ? weight : weight + weighWords(page, opening, tail)
}

function cannotStart(page: SignedPage, title: SignedLine): boolean {
  return hasCredit(title, page.rules) || isQuotation(title)
}

/** A repeat with something between is enough to need no body: photo pages have none. */
function isSure(anchors: ReadonlySet<HeadAnchor>): boolean {
  return anchors.has('repeat') && (anchors.has('furniture') || anchors.has('source'))
}

function isBody(line: SignedLine | undefined, title: SignedLine): boolean {
  if (line === undefined || line.sign.kind !== 'text') return false
  return looksLikeParagraph(line) || line.text.length > 1.2 * title.text.length
}

function weighMarks({ head, above }: Opening, tail: StoryTail): number {
  const anchors = [...head.anchors].map((anchor) => ANCHOR[anchor]).reduce((sum, weight) => sum + weight, 0)
  const heading = head.title.level > 0 && head.title.level === tail.level ? SAME_HEADING : 0
  const ticker = above.some((role) => role.reason === 'ticker') ? TICKER : 0
  const placed = above.some((role) => role.reason !== 'separator' && role.reason !== 'ticker') ? ABOVE : 0
  const finished = tail.finished === undefined ? 0 : FINISHED[tail.finished]
  return anchors + heading + ticker + placed + finished
}

const WORDS_READ = 3

/** A headline's words come back in the story under it; a cross-head's also stood in the story above it. */
function weighWords(page: SignedPage, { head }: Opening, tail: StoryTail): number {
  const lead = page.lines[head.end]
  if (lead !== undefined && goesOn(lead)) return -2
  const words = readSubjectWords(head.title.key)
  const below = readWords(page, head.end, head.end + WORDS_READ)
  const above = readWords(page, tail.titleAt, tail.titleAt + 2 * WORDS_READ)
  const own = shareOf(words, below)
  const old = shareOf(words, above)
  const previous = page.lines[head.titleAt - 1]
  const ended = previous !== undefined && isFinishedSentence(previous) ? 0.5 : 0
  return ended + (own >= 0.3 && own > old ? 1 : own > old ? 0.5 : 0) - (old > 0.3 ? 1 : 0)
}

function readWords(page: SignedPage, from: number, to: number): Set<string> {
  return readSubjectWords(
    page.lines
      .slice(from, to)
      .map((line) => line.key)
      .join(' '),
  )
}
