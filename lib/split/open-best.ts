import { isQuotation } from './headline-shape.ts'
import { openStory, type Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import type { SignedPage } from './signed-page.ts'

const MOST_JUNK = 3
const MOST_ABOVE = 6
const LONGEST_MASTHEAD = 60

/**
 * The opening at `at`; when its headline is not repeated but one of the next short lines is, that line is the headline
 * and what stands above it is a masthead («صوت الأفق» above a headline that stands twice).
 */
export function openBest(page: SignedPage, at: number): Opening | undefined {
  const opening = openStory(page, at)
  if (opening === undefined || isRepeated(opening) || !mayRepeat(page, opening.head.titleAt + 1))
    return opening
  const above: LineRole[] = [...opening.above]
  for (let index = opening.head.titleAt; index < opening.head.titleAt + MOST_JUNK; index += 1) {
    const better = mayBeMasthead(page, index) ? openStory(page, index + 1) : undefined
    if (better === undefined) break
    above.push({ at: index, kind: 'boilerplate', reason: 'masthead' })
    if (isRepeated(better)) return mergeAbove(above, better)
  }
  return opening
}

/** Reading four openings where none is repeated would be work for nothing. */
function mayRepeat({ lines, timesSaid }: SignedPage, from: number): boolean {
  return lines
    .slice(from, from + MOST_JUNK + MOST_ABOVE)
    .some(({ key, doubled }) => doubled || (timesSaid.get(key) ?? 0) > 1)
}

function mayBeMasthead(page: SignedPage, at: number): boolean {
  const line = page.lines[at]
  const next = page.lines[at + 1]
  if (line === undefined || next === undefined || line.sign.kind !== 'text' || isQuotation(next)) return false
  return line.text.length <= LONGEST_MASTHEAD && (next.gap < page.wideGap || at < MOST_JUNK)
}

function isRepeated({ head }: Opening): boolean {
  return head.anchors.has('repeat') || head.anchors.has('doubled')
}

function mergeAbove(above: readonly LineRole[], better: Opening): Opening {
  const from = better.above[0]?.at ?? better.head.titleAt
  return { above: [...above.filter((role) => role.at < from), ...better.above], head: better.head }
}
