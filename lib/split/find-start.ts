import { goesOn } from './goes-on.ts'
import type { HeadForm } from './head-form.ts'
import type { HeadAnchor } from './head-mark.ts'
import type { HeadLineKind } from './head-line-kind.ts'
import { kindAt } from './head-region.ts'
import { openBest } from './open-best.ts'
import { openRegion, type RegionOpening } from './open-region.ts'
import type { Opening } from './open-story.ts'
import type { BodyState } from './read-body.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'
import { readStoryNumber } from './story-number.ts'
import { cannotBeHeadline, DOUBT, ENOUGH, weighStart } from './weigh-start.ts'

/** The opening may begin a few lines below: what stands above it is the foot of the story before. */
export type Start =
  { readonly kind: 'start'; readonly opening: Opening } | { readonly kind: 'none' | 'doubt' }

/** Lines that stand under a story: with one of them above, a headline is the more likely a new story's. */
const FOOT: ReadonlySet<HeadLineKind> = new Set([
  ...(['repeated', 'furniture', 'end', 'related', 'date', 'source', 'separator'] as const),
])
const SURE: readonly HeadAnchor[] = ['repeat', 'doubled', 'furniture']
const PARAGRAPH = 3
const NONE: Start = { kind: 'none' }
const DOUBTFUL: Start = { kind: 'doubt' }

/** Whether a new story starts at the line at `at`, by its own evidence or as a region of short lines over a text. */
export function findStart(page: SignedPage, at: number, state: BodyState, forms: readonly HeadForm[]): Start {
  const region = page.running[at] === true ? undefined : openRegion(page, at, forms)
  const regionWeight = region === undefined ? 0 : weighRegion(page, region, state)
  const heavy = regionWeight >= ENOUGH ? region : undefined
  const plain = mayStart(page, at, state) ? openBest(page, at) : undefined
  const weight = plain === undefined ? 0 : weighPlain(page, plain, state)
  if (plain !== undefined && weight >= ENOUGH && (!isBetter(heavy, plain) || isBefore(page, plain, heavy)))
    return { kind: 'start', opening: plain }
  if (heavy !== undefined) return { kind: 'start', opening: heavy.opening }
  const doubtful = region !== undefined && firstOf(region.opening) === at && regionWeight >= DOUBT
  return doubtful || weight >= DOUBT ? DOUBTFUL : NONE
}

/** A paragraph over a source line is the end of a story, not a headline. */
function weighPlain(page: SignedPage, plain: Opening, state: BodyState): number {
  const weight = weighStart(page, plain, state)
  return page.running[plain.head.titleAt] === true && !isSure(plain) ? weight - PARAGRAPH : weight
}

/** The first story needs no evidence; its headline may still stand below a section, a date or an outlet. */
export function findFirst(page: SignedPage): Opening | undefined {
  const plain = openBest(page, 0)
  const region = openRegion(page, 0, [])
  if (region === undefined || plain === undefined || isSure(plain)) return plain
  const { head } = region.opening
  if (head.titleAt === plain.head.titleAt) return head.end > plain.head.end ? { ...plain, head } : plain
  if (region.region.start > plain.head.titleAt + 1 && hasOwnText(region)) return plain
  return { head, above: openAbove(page, region) }
}

/** Above the wide gap stands more than names and dates: a story without a paragraph, perhaps. */
function hasOwnText({ region }: RegionOpening): boolean {
  return region.kinds
    .slice(0, region.start - region.from)
    .some((kind) => kind === 'text' || kind === 'heading')
}

function openAbove(page: SignedPage, { region, opening }: RegionOpening): Opening['above'] {
  const lost = Array.from({ length: firstOf(opening) - region.from }, (_, index) => region.from + index)
  return [
    ...lost.map((at) => ({ at, kind: 'boilerplate' as const, reason: 'above-headline' })),
    ...opening.above,
  ]
}

/** Index of an opening's first line. */
export function firstOf({ above, head }: Opening): number {
  return above[0]?.at ?? head.titleAt
}

/** A headline that is repeated, marked or set over an outlet's own line is where it is. */
function isSure({ head }: Opening): boolean {
  return head.title.level > 0 || SURE.some((anchor) => head.anchors.has(anchor))
}

/** A story of one short line: a whole one, and a wide gap, before the better headline. */
function isBefore({ lines, wideGap }: SignedPage, { head }: Opening, { opening }: RegionOpening): boolean {
  const start = firstOf(opening)
  const line = lines[start]
  const apart = line !== undefined && (line.gap >= wideGap || line.sign.kind === 'separator')
  return head.end < start && apart
}

function isBetter(region: RegionOpening | undefined, plain: Opening): region is RegionOpening {
  if (region === undefined || isSure(plain)) return false
  const { head } = region.opening
  return head.titleAt !== plain.head.titleAt || head.end > plain.head.end
}

function weighRegion(page: SignedPage, { opening, region, alike }: RegionOpening, state: BodyState): number {
  const start = page.lines[firstOf(opening)]
  if (start === undefined) return 0
  if (state.listed !== undefined && start.gap < page.wideGap && alike < 2) return 0
  const { above, head } = opening
  const lead = page.lines[region.end]
  const listed = state.listed !== undefined || kindAt(region, head.titleAt) === 'listed'
  if (listed && lead !== undefined && goesOn(lead)) return 0
  const afterFoot = region.kinds.slice(0, firstOf(opening) - region.from).some((kind) => FOOT.has(kind))
  return (afterFoot ? 1 : 0) + alike + weighStart(page, { above, head: { ...head, end: region.end } }, state)
}

/** A paragraph is no headline; a long headline that is repeated is no paragraph. */
function isSaidAgain({ timesSaid }: SignedPage, { key, doubled }: SignedLine): boolean {
  return doubled || (timesSaid.get(key) ?? 0) > 1
}

function mayStart(page: SignedPage, at: number, state: BodyState): boolean {
  const line = page.lines[at]
  if (line === undefined || line.sign.kind === 'separator') return false
  if (state.listed !== undefined && line.gap < page.wideGap) return false
  if (page.running[at] === true && !isSaidAgain(page, line) && line.gap < page.wideGap) return false
  if (line.sign.kind === 'text' && cannotBeHeadline(page, line)) return false
  if (readStoryNumber(line.text) === (state.number ?? Infinity) + 1) return true
  return line.gap > 0 || state.finished !== undefined || line.sign.kind === 'heading'
}
