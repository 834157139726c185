import type { LineRole } from './page-role.ts'
import { readHead, type StoryHead } from './read-head.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/** A place where a story may start: what stands above the headline, and the head. */
export type Opening = { readonly above: readonly LineRole[]; readonly head: StoryHead }

const MOST_ABOVE = 14

/** Reads masthead, menu, ticker and the like from `at` on, then the head; undefined when no headline follows. */
export function openStory(page: SignedPage, at: number): Opening | undefined {
  const above: LineRole[] = []
  for (let index = at; index < Math.min(at + MOST_ABOVE, page.lines.length); index += 1) {
    const line = page.lines[index]
    if (line === undefined) return undefined
    if (line.sign.kind === 'text' || line.sign.kind === 'heading')
      return { above, head: readHead(page, index) }
    const role = placeAbove(page, line, index, at === 0)
    if (role === undefined) return undefined
    above.push(role)
  }
  return undefined
}

const MOST_JUNK = 3
const LONGEST_MASTHEAD = 60

/**
 * The opening at `at`; when its headline is not repeated but one of the next short lines is, that line is the headline
 * and what stands above it is a masthead («صوت الأفق» above a headline that stands twice).
 */
export function openBest(page: SignedPage, at: number): Opening | undefined {
  const opening = openStory(page, at)
  if (opening === undefined || isRepeated(opening)) return opening
  const above: LineRole[] = [...opening.above]
  for (let index = opening.head.titleAt; index < opening.head.titleAt + MOST_JUNK; index += 1) {
    const better = mayBeMasthead(page, index) ? openStory(page, index + 1) : undefined
    if (better === undefined) break
    above.push({ at: index, kind: 'boilerplate', reason: 'masthead' })
    if (isRepeated(better)) return mergeAbove(above, better)
  }
  return opening
}

function mayBeMasthead(page: SignedPage, at: number): boolean {
  const line = page.lines[at]
  const next = page.lines[at + 1]
  if (line === undefined || next === undefined || line.sign.kind !== 'text') return false
  return line.text.length <= LONGEST_MASTHEAD && (next.gap < page.wideGap || at < MOST_JUNK)
}

function isRepeated({ head }: Opening): boolean {
  return head.anchors.has('repeat') || head.anchors.has('doubled')
}

function mergeAbove(above: readonly LineRole[], better: Opening): Opening {
  const from = better.above[0]?.at ?? better.head.titleAt
  return { above: [...above.filter((role) => role.at < from), ...better.above], head: better.head }
}

function placeAbove(page: SignedPage, line: SignedLine, at: number, first: boolean): LineRole | undefined {
  const { sign } = line
  switch (sign.kind) {
    case 'separator':
    case 'ticker':
    case 'navigation':
    case 'hashtags':
      return { at, kind: 'boilerplate', reason: sign.kind }
    case 'furniture':
    case 'boilerplate':
      return { at, kind: 'boilerplate', reason: sign.reason }
    case 'footer':
      return first ? { at, kind: 'boilerplate', reason: sign.reason } : undefined
    case 'source':
    case 'publication':
    case 'outlet':
      return first || leansDown(page, at) ? { at, kind: 'source' } : undefined
    case 'date':
    case 'byline':
      return first || leansDown(page, at) ? { at, kind: sign.kind } : undefined
    default:
      return undefined
  }
}

/** A source or date line belongs to what it stands closer to: here, the line below it. */
function leansDown(page: SignedPage, at: number): boolean {
  const line = page.lines[at]
  const next = page.lines[at + 1]
  return line !== undefined && next !== undefined && line.gap > next.gap
}
