import type { HeadForm } from './head-form.ts'
import { readForm, weighForm } from './head-form.ts'
import type { HeadAnchor } from './head-mark.ts'
import { placeHeadLine } from './head-mark.ts'
import type { HeadLineKind } from './head-line-kind.ts'
import { type HeadRegion, readHeadRegion } from './head-region.ts'
import type { Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import { pickTitle } from './pick-title.ts'
import { isSameHeadline, readTitle, type Title } from './read-title.ts'
import type { SignedPage } from './signed-page.ts'

/** An opening that was read from the whole region of short lines over a text. */
export type RegionOpening = {
  readonly opening: Opening
  readonly region: HeadRegion
  readonly form: HeadForm
  readonly score: number
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
  const line = picked && page.lines[picked.at]
  if (region === undefined || picked === undefined || line === undefined) return undefined
  const title = readTitle(line)
  const form = readForm(region, picked.at)
  const start = Math.min(region.start, picked.at)
  const above = range(start, picked.at).map((at) => placeAbove(page, region, at))
  const { roles, anchors, end } = readBelow(page, region, picked.at, title)
  return {
    ...{ region, form, score: picked.score, alike: weighForm(forms, form) },
    opening: { above, head: { title, titleAt: picked.at, roles, anchors, end } },
  }
}

function placeAbove(page: SignedPage, region: HeadRegion, at: number): LineRole {
  const kind = kindAt(region, at)
  if (kind === 'date' || kind === 'byline' || kind === 'source') return { at, kind }
  const sign = page.lines[at]?.sign
  const reason =
    sign !== undefined && 'reason' in sign ? sign.reason : kind === 'separator' ? kind : 'above-headline'
  return { at, kind: 'boilerplate', reason }
}

/** Lines of the head up to the last one that is no mere text; a name or a caption after it belongs to it too. */
function readBelow(page: SignedPage, region: HeadRegion, titleAt: number, title: Title) {
  const anchors = new Set<HeadAnchor>(title.doubled ? ['doubled'] : [])
  const below = range(titleAt + 1, region.end)
  const marked = below.map((at) => readAnchor(page, region, at, title))
  const last = marked.findLastIndex((anchor) => anchor !== undefined)
  const taken = below.slice(0, last + 1 + countNamesAfter(region, titleAt + 2 + last, last >= 0))
  const roles: LineRole[] = [{ at: titleAt, kind: 'title' }]
  taken.forEach((at, order) => {
    const anchor = marked[order]
    if (anchor !== undefined && anchor !== 'caption') anchors.add(anchor)
    roles.push(placeBelow(page, region, at, anchor, roles))
  })
  return { anchors, roles, end: (taken.at(-1) ?? titleAt) + 1 }
}

function countNamesAfter(region: HeadRegion, from: number, afterMark: boolean): number {
  if (!afterMark) return 0
  const after = range(from, region.end).map((at) => kindAt(region, at))
  const other = after.findIndex((kind) => kind !== 'name' && kind !== 'names')
  return other < 0 ? after.length : 0
}

function readAnchor(
  page: SignedPage,
  region: HeadRegion,
  at: number,
  title: Title,
): HeadAnchor | 'caption' | undefined {
  const line = page.lines[at]
  if (line === undefined) return undefined
  if (isSameHeadline(title, line)) return 'repeat'
  const kind = kindAt(region, at)
  if (kind === 'caption') return 'caption'
  if (kind === 'repeated' || kind === 'separator') return 'boilerplate'
  if (kind === 'furniture') return placeHeadLine(line)?.anchor ?? 'boilerplate'
  if (kind === 'source') return line.sign.kind === 'publication' ? 'publication' : 'source'
  return kind === 'date' || kind === 'byline' ? kind : undefined
}

function placeBelow(
  page: SignedPage,
  region: HeadRegion,
  at: number,
  anchor: HeadAnchor | 'caption' | undefined,
  before: readonly LineRole[],
): LineRole {
  const kind = kindAt(region, at)
  if (anchor === 'repeat') return { at, kind: 'repeat', reason: 'headline-again' }
  if (kind === 'date' || kind === 'byline' || kind === 'source' || kind === 'caption') return { at, kind }
  if (anchor !== undefined) {
    const sign = page.lines[at]?.sign
    return { at, kind: 'boilerplate', reason: sign && 'reason' in sign ? sign.reason : 'repeated-on-page' }
  }
  if (kind === 'name' || kind === 'names') return { at, kind: 'byline' }
  return { at, kind: before.some((role) => role.kind === 'subtitle') ? 'caption' : 'subtitle' }
}

function kindAt(region: HeadRegion, at: number): HeadLineKind {
  return region.kinds[at - region.from] ?? 'text'
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index)
}
