import { hasCredit } from './photo-credit.ts'
import { isSameHeadline, type Title } from './read-title.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/** How often each caption (by its key) stands before the headline's repeat, and after it. */
export type CaptionCounts = { readonly before: Map<string, number>; after?: Map<string, number> }

/** Where a caption is looked for: from the line at `at` up to the end of the head's window. */
export type CaptionPlace = {
  readonly page: SignedPage
  readonly title: Title
  readonly at: number
  readonly until: number
}

const LONGEST_CAPTION = 400
const LONGEST_LONE_CAPTION = 160
const SENTENCE_THEN_CREDIT = /\.\s*[([]/

/**
 * Said again within the head, or short and closed by a photo credit. After the headline's repeat a caption is dropped as
 * often as it stood before: one more time and it is the body's first paragraph, which may say the same.
 */
export function isCaption(counts: CaptionCounts, line: SignedLine, place: CaptionPlace): boolean {
  if (line.text.length > LONGEST_CAPTION) return false
  const before = counts.before.get(line.key)
  if (before !== undefined)
    return counts.after === undefined
      ? before < 2 || line.gap === 0
      : (counts.after.get(line.key) ?? 0) < before
  const after = counts.after?.get(line.key)
  if (after !== undefined) return after < 2
  const again = (place.page.timesSaid.get(line.key) ?? 0) > 1
  return (
    (again && (isSaidTwice(line, place) || isSaidAfterRepeat(line, place))) || isCredited(line, place.page)
  )
}

/** Counts it; true when it was read before. */
export function countCaption(counts: CaptionCounts, key: string): boolean {
  const known = counts.before.has(key) || counts.after?.has(key) === true
  const side = counts.after ?? counts.before
  side.set(key, (side.get(key) ?? 0) + 1)
  return known
}

function isSaidTwice(line: SignedLine, { page, at }: CaptionPlace): boolean {
  const next = page.lines[at + 1]
  return next !== undefined && next.key === line.key && next.gap === 0
}

function isSaidAfterRepeat(line: SignedLine, { page, title, at, until }: CaptionPlace): boolean {
  const window = page.lines.slice(at + 1, until)
  const repeat = window.findIndex((later) => isSameHeadline(title, later))
  return repeat >= 0 && window.slice(repeat).some((later) => later.key === line.key)
}

function isCredited(line: SignedLine, page: SignedPage): boolean {
  const short = line.text.length <= LONGEST_LONE_CAPTION
  return short && hasCredit(line, page.rules) && !SENTENCE_THEN_CREDIT.test(line.text)
}
