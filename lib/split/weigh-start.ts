import { countWords } from './fold-line.ts'
import { goesOn } from './goes-on.ts'
import { isFinishedSentence, isQuotation, looksLikeHeadline, looksLikeParagraph } from './headline-shape.ts'
import type { HeadAnchor } from './head-mark.ts'
import type { Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import { isNameLine } from './outlet-name.ts'
import type { StoryHead } from './read-head.ts'
import { hasCredit } from './photo-credit.ts'
import { isBrowserTitle } from './read-title.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'
import { readStoryNumber } from './story-number.ts'
import type { StoryTail } from './story-tail.ts'
import { weighWords } from './weigh-words.ts'

/** At this weight a line starts a story; from `DOUBT` on it is reported as a suspect. */
export const ENOUGH = 6
export const DOUBT = 4

const ANCHOR: Readonly<Record<HeadAnchor, number>> = {
  ...{ repeat: 4, 'repeat-beside': 2, doubled: 5, furniture: 4, publication: 5 },
  ...{ source: 4, outlet: 3, date: 3, byline: 2, ruled: 3, labelled: 4, boilerplate: 0 },
}
const HEADS_QUOTATION: readonly HeadAnchor[] = ['date', 'byline', 'source', 'publication', 'labelled']
const FINISHED = { footer: 4, end: 4, separator: 3, source: 3, related: 1 }
const WIDE_GAP = 2
const WIDER_GAP = 2.5
const SAME_HEADING = 5
/** Of a headline, also one that stands twice on its line. */
const LONGEST_TITLE = 600
/** Marked so well that no body is needed: photo pages have none. */
const SURE_MARKS = 8
const SHORTEST_BODY = 40
/** A story of one short line, between its headline and a wide gap. */
const SHORTEST_LONE_BODY = 60
const FEWEST_WORDS = 4
const SURE_WORDS = 6
/** What the words can add at most: below that they need not be read. */
const MOST_OF_WORDS = 3.5
const NEXT_NUMBER = 4

/** The weight of the evidence that a story starts here, and not a cross-head, a caption or a quoted line. */
export function weighStart(page: SignedPage, opening: Opening, tail: StoryTail): number {
  const { head } = opening
  const title = page.lines[head.titleAt]
  if (
    title === undefined ||
    cannotBeHeadline(page, title) ||
    isMereQuotation(head, title) ||
    isCommenter(page, title, tail)
  )
    return 0
  const marks = weighMarks(opening, tail)
  const needsBody = marks < SURE_MARKS && !isUnderMasthead(opening)
  if (needsBody && !isBody(page, head.end, title)) return weighWithoutBody(page, title)
  const weight = marks + weighLayout(page, opening, tail)
  if (weight + MOST_OF_WORDS < DOUBT) return weight
  if (isMerelyRepeated(page, opening, tail)) return Math.min(weight, ENOUGH - 1)
  return marks >= SAME_HEADING ? weight : weight + weighWords(page, opening, tail)
}

/** The gap above, a headline's shape, a body under it, and the same distance to it as in the story before. */
function weighLayout(page: SignedPage, { head, above }: Opening, tail: StoryTail): number {
  const title = page.lines[head.titleAt]
  const first = page.lines[above[0]?.at ?? head.titleAt]
  const body = page.lines[head.end]
  if (title === undefined || first === undefined) return 0
  const gap = first.gap < page.wideGap ? 0 : first.gap === page.wideGap ? WIDE_GAP : WIDER_GAP
  const plain = head.end === head.titleAt + 1
  const apart = plain && body !== undefined && (body.gap > 0 || body.gap === tail.bodyGap) ? 1 : 0
  return gap + weighShape(title, tail) + apart + (isBody(page, head.end, title) ? 1 : 0)
}

function weighShape(title: SignedLine, tail: StoryTail): number {
  const number = readStoryNumber(title.text)
  if (number !== undefined) return number - 1 === tail.number ? NEXT_NUMBER : -1
  if (goesOn(title)) return -2
  if (!looksLikeHeadline(title)) return -1
  const words = countWords(title.key)
  return words >= SURE_WORDS ? 1.5 : words >= FEWEST_WORDS ? 1 : 0
}

/** Said twice within running text: as likely a quotation set apart as a headline. */
function isMerelyRepeated(page: SignedPage, { head, above }: Opening, tail: StoryTail): boolean {
  const line = page.lines[head.titleAt]
  const only = [...head.anchors].every((anchor) => anchor === 'repeat' || anchor === 'repeat-beside')
  const next = page.lines[head.titleAt + 1]
  if (next !== undefined && isBrowserTitle(head.title, next)) return false
  const close = above.length === 0 && (line?.gap ?? 0) < page.wideGap
  return head.anchors.size > 0 && only && close && tail.finished === undefined && head.title.level === 0
}

/** Whatever stands around it: too long, a photo's caption, a quotation. */
export function cannotBeHeadline(page: SignedPage, title: SignedLine): boolean {
  if (title.text.length > LONGEST_TITLE) return true
  if (countWords(title.key) < 2 && title.sign.kind === 'text') return true
  return hasCredit(title, page.rules) || (goesOn(title) && isFinishedSentence(title))
}

/** A line that is all quotation is a headline only over a date, a source or a name. */
function isMereQuotation({ anchors }: StoryHead, title: SignedLine): boolean {
  return isQuotation(title) && !HEADS_QUOTATION.some((anchor) => anchors.has(anchor))
}

/** Under a story's footer stand comments: a name, when it was written, a few words. */
function isCommenter(page: SignedPage, title: SignedLine, tail: StoryTail): boolean {
  return (
    tail.finished === 'footer' &&
    title.gap < page.wideGap &&
    isNameLine(title) &&
    countWords(title.key) < FEWEST_WORDS
  )
}

/** A wide gap and a good headline over something short: worth a look, not a cut. */
function weighWithoutBody(page: SignedPage, title: SignedLine): number {
  const good = looksLikeHeadline(title) && !goesOn(title) && countWords(title.key) >= SURE_WORDS
  return good && title.gap >= page.wideGap ? DOUBT : 0
}

function isUnderMasthead({ above }: Opening): boolean {
  return above.some(({ reason }) => reason === 'masthead' || reason === 'ticker')
}

function isBody({ lines, running, wideGap }: SignedPage, at: number, title: SignedLine): boolean {
  const line = lines[at]
  if (line === undefined || line.sign.kind !== 'text') return false
  if (running[at] === true || looksLikeParagraph(line)) return true
  if (line.text.length < SHORTEST_BODY) return false
  const alone = line.gap < wideGap && (lines[at + 1]?.gap ?? wideGap) >= wideGap
  return line.text.length > 1.2 * title.text.length || (alone && line.text.length >= SHORTEST_LONE_BODY)
}

function weighMarks({ head, above }: Opening, tail: StoryTail): number {
  const anchors = [...head.anchors].map((anchor) => ANCHOR[anchor]).reduce((sum, weight) => sum + weight, 0)
  const heading = head.title.level > 0 && head.title.level === tail.level ? SAME_HEADING : 0
  const placed = Math.max(0, ...above.map(weighAbove))
  const finished = tail.finished === undefined ? 0 : FINISHED[tail.finished]
  return anchors + heading + placed + finished
}

function weighAbove({ kind, reason }: LineRole): number {
  if (reason === 'ticker') return 4
  if (reason === 'separator') return 0
  return kind !== 'boilerplate' || reason === 'masthead' ? 3 : 1
}
