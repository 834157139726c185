import { countWords } from './fold-line.ts'
import { readTitleField } from './field-label.ts'
import { goesOn } from './goes-on.ts'
import { isQuotation, looksLikeHeadline } from './headline-shape.ts'
import type { HeadForm } from './head-form.ts'
import { hasForm } from './head-form.ts'
import { type HeadRegion, kindAt } from './head-region.ts'
import { isSameHeadline, readTitle } from './read-title.ts'
import type { HeadLineKind } from './head-line-kind.ts'
import { readSubjectWords, shareOf } from './shared-words.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

export type PickedTitle = { readonly at: number; readonly score: number }

/** «م د/ن ح 13/01/2017» has none. */
const TWO_WORDS = /\p{L}{3}.* \p{L}{2,}/u
const LONGEST_TITLE = 220
const LINES_BELOW = 4
const FAR_FROM_START = 4
const LEAST = 2
/** «العنوان: …» says so itself. */
const LABELLED = 10
/** Right under a headline of two words they tell it from a name. */
const UNDER_TITLE: ReadonlySet<HeadLineKind> = new Set(['date', 'byline', 'source'])
/** May be the headline after a list that nothing ends. */
const LISTED = -4

/**
 * The line of a region that is the headline: like one in shape, its words come back in the text under it, the first of
 * its kind under the widest gap, and where the headline stood in a head of the same page. What stands above it is
 * section, outlet or foot.
 */
export function pickTitle(
  page: SignedPage,
  region: HeadRegion,
  forms: readonly HeadForm[],
): PickedTitle | undefined {
  const below = readSubjectWords(
    page.lines
      .slice(region.end, region.end + LINES_BELOW)
      .map(({ key }) => key)
      .join(' '),
  )
  let best: PickedTitle | undefined
  let rivals = 0
  for (let at = region.from; at < region.end; at += 1) {
    const line = page.lines[at]
    if (line === undefined || !mayBeTitle(region, at, line)) continue
    const own = scoreTitle(page, region, at, below)
    const score = own - (at < region.start ? FAR_FROM_START : rivals) + (hasForm(forms, region, at) ? 3 : 0)
    if (at >= region.start && own >= LEAST + 1) rivals += 1
    if (score >= LEAST && (best === undefined || score > best.score)) best = { at, score }
  }
  return best
}

function mayBeTitle(region: HeadRegion, at: number, line: SignedLine): boolean {
  const kind = region.kinds[at - region.from]
  const plain =
    kind === 'text' ||
    kind === 'name' ||
    kind === 'names' ||
    kind === 'heading' ||
    kind === 'repeated' ||
    kind === 'listed'
  return plain && line.text.length <= LONGEST_TITLE && TWO_WORDS.test(line.key)
}

function scoreTitle(page: SignedPage, region: HeadRegion, at: number, below: ReadonlySet<string>): number {
  const line = page.lines[at]
  if (line === undefined) return 0
  const words = countWords(line.key)
  const share = shareOf(readSubjectWords(line.key), below)
  const size = words >= 6 ? 3 : words >= 4 ? 2 : words >= 3 ? 0 : -2
  const shape = looksLikeHeadline(line) ? 1 : -2
  const subject = share >= 0.5 ? 3 : share >= 0.3 ? 2 : share >= 0.15 ? 1 : 0
  const quoted = isQuotation(line) ? -2 : 0
  const dated = words <= 3 && UNDER_TITLE.has(kindAt(region, at + 1)) ? 2 : 0
  return size + shape + subject + quoted + dated + (goesOn(line) ? -2 : 0) + scoreKind(page, region, at, line)
}

function scoreKind(page: SignedPage, region: HeadRegion, at: number, line: SignedLine): number {
  const kind = region.kinds[at - region.from]
  if (kind === 'heading') return 6
  if (readTitleField(line.text) !== undefined) return LABELLED
  const title = readTitle(line)
  if (title.doubled) return 8
  // Beyond the wide gap the same line is the headline that a list above it named.
  const until = at < region.start ? region.start : region.end
  const again = page.lines.slice(at + 1, until).filter((later) => isSameHeadline(title, later)).length
  if (again > 0) return 6
  if (kind === 'listed') return LISTED
  return kind === 'repeated' ? (countWords(line.key) < 6 ? -6 : -3) : kind === 'text' ? 0 : -2
}
