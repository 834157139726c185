import { type HeadForm, readForm, weighForm } from './head-form.ts'
import { type HeadRegion, kindAt, readHeadRegion } from './head-region.ts'
import type { Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import { pickTitle } from './pick-title.ts'
import { readReason, readRegionHead } from './read-region-head.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/** An opening that was read from the whole region of short lines over a text. */
export type RegionOpening = {
  readonly opening: Opening
  readonly region: HeadRegion
  /** What heads of the same form on this page say for it. */
  readonly alike: number
}

/** Reads the short lines from `from` on as the head of a story: its headline is the best of them, wherever it stands. */
export function openRegion(
  page: SignedPage,
  from: number,
  forms: readonly HeadForm[],
): RegionOpening | undefined {
  const region = readHeadRegion(page, from)
  const picked = region && pickTitle(page, region, forms)
  const head = picked && readRegionHead(page, region, picked.at)
  if (region === undefined || head === undefined) return undefined
  const start = findHeadStart(page, region, head.titleAt)
  const above = Array.from({ length: head.titleAt - start }, (_, index) =>
    placeAbove(page, region, start + index),
  )
  const form = readForm({ ...region, start }, head.titleAt)
  return { opening: { above, head }, region, alike: weighForm(forms, form) }
}

/**
 * Where the foot of one story ends and the head of the next begins: under the widest gap above the headline. Where all
 * gaps are the same, dates and sources above a headline that has none below belong to it.
 */
function findHeadStart({ lines }: SignedPage, region: HeadRegion, titleAt: number): number {
  if (region.start > titleAt || region.from === 0) return Math.min(region.start, titleAt)
  let start = titleAt
  for (let at = titleAt - 1; at >= region.start; at -= 1)
    if ((lines[at]?.gap ?? 0) > (lines[start]?.gap ?? 0)) start = at
  const dated = region.kinds
    .slice(titleAt + 1 - region.from)
    .some((kind) => kind === 'date' || kind === 'source')
  const isOwn = (at: number): boolean => ['date', 'source', 'byline', 'repeated'].includes(kindAt(region, at))
  while (start > region.start && (isMenu(lines[start - 1]) || (!dated && isOwn(start - 1)))) start -= 1
  return start
}

/** A ticker or a menu is the head of a page, not the foot of a story. */
function isMenu(line: SignedLine | undefined): boolean {
  return line?.sign.kind === 'ticker' || line?.sign.kind === 'navigation'
}

function placeAbove(page: SignedPage, region: HeadRegion, at: number): LineRole {
  const kind = kindAt(region, at)
  if (kind === 'clock') return { at, kind: 'boilerplate', reason: 'clock' }
  if (kind === 'date' || kind === 'byline' || kind === 'source') return { at, kind }
  const plain = page.lines[at]?.sign.kind === 'text' && kind !== 'repeated'
  return { at, kind: 'boilerplate', reason: plain ? 'above-headline' : readReason(page, at) }
}
