import { readHeadLineKind, type HeadLineKind } from './head-line-kind.ts'
import type { SignedPage } from './signed-page.ts'

/** The short lines between one running text and the next: the foot of one story and the head of another, or neither. */
export type HeadRegion = {
  /** Index of its first line, and of the running text under it. */
  readonly from: number
  readonly end: number
  /** Where a new story's head would start: under the widest gap. */
  readonly start: number
  readonly kinds: readonly HeadLineKind[]
}

const ENDS_LIST: ReadonlySet<HeadLineKind> = new Set(['separator', 'heading', 'end', 'furniture'])
const PLAIN: ReadonlySet<HeadLineKind> = new Set(['text', 'name', 'names', 'repeated'])
const LONGEST_REGION = 30

/** The region that goes on from the line at `from`; undefined when no running text follows soon. */
export function readHeadRegion(page: SignedPage, from: number): HeadRegion | undefined {
  let end = from
  while (end < page.lines.length && page.running[end] !== true) {
    end += 1
    if (end - from > LONGEST_REGION) return undefined
  }
  if (end === from || end >= page.lines.length) return undefined
  const kinds = nameListed(page, from, readKinds(page, from, end))
  return { from, end, start: findStart(page, from, end), kinds }
}

function readKinds(page: SignedPage, from: number, end: number): HeadLineKind[] {
  return Array.from({ length: end - from }, (_, index) => readHeadLineKind(page, from + index))
}

/** Under «مواضيع ذات صلة» stand other stories' headlines, until a wider gap or another kind of line. */
function nameListed({ lines }: SignedPage, from: number, kinds: readonly HeadLineKind[]): HeadLineKind[] {
  let widest: number | undefined
  let listing = false
  return kinds.map((kind, index) => {
    const gap = lines[from + index]?.gap ?? 0
    if (kind === 'related') {
      listing = true
      widest = undefined
      return kind
    }
    widest ??= gap
    listing &&= gap <= widest && !ENDS_LIST.has(kind)
    return listing && PLAIN.has(kind) ? 'listed' : kind
  })
}

/** A separator, or the last of the widest gaps, when it is wider than what stands between paragraphs. */
function findStart({ lines, wideGap }: SignedPage, from: number, end: number): number {
  let start = from
  let widest = wideGap - 1
  for (let at = from; at < end; at += 1) {
    const gap = lines[at]?.gap ?? 0
    if (lines[at]?.sign.kind === 'separator' && !(gap === 0 && at > from))
      [start, widest] = [at, Math.max(widest, wideGap)]
    else if (gap > widest) [start, widest] = [at, gap]
  }
  return start
}

/** The kind of the line at the page's index `at`. */
export function kindAt(region: HeadRegion, at: number): HeadLineKind {
  return region.kinds[at - region.from] ?? 'text'
}
