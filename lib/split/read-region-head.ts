import { readTitleField } from './field-label.ts'
import { type HeadAnchor, placeHeadLine } from './head-mark.ts'
import { kindAt, type HeadRegion } from './head-region.ts'
import type { LineRole } from './page-role.ts'
import type { StoryHead } from './read-head.ts'
import { isSameHeadline, readTitle, type Title } from './read-title.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

type Mark = HeadAnchor | 'caption'
type Draft = {
  readonly page: SignedPage
  readonly region: HeadRegion
  readonly titleAt: number
  readonly title: Title
}

/**
 * The head under the headline at `titleAt`, up to the last line of the region that is no mere text, and the names after
 * it. What stands between is sub-headline and captions; what stands below is text.
 */
export function readRegionHead(page: SignedPage, region: HeadRegion, titleAt: number): StoryHead | undefined {
  const line = page.lines[titleAt]
  if (line === undefined) return undefined
  const draft = { page, region, titleAt, title: readTitle(line) }
  const below = page.lines.slice(titleAt + 1, region.end)
  const marks = below.map((one, index) => readMark(draft, one, titleAt + 1 + index))
  const last = marks.findLastIndex((mark) => mark !== undefined)
  const size = last + 1 + countNamesFrom(draft, last)
  const roles = marks.slice(0, size).map((mark, index) => placeLine(draft, mark, titleAt + 1 + index))
  return {
    ...{ title: draft.title, titleAt, end: titleAt + 1 + size, anchors: readAnchors(draft, line, marks) },
    roles: [{ at: titleAt, kind: 'title' }, ...dropAgain(page, nameCaptions(roles))],
  }
}

function readAnchors(
  { title }: Draft,
  line: SignedLine,
  marks: readonly (Mark | undefined)[],
): Set<HeadAnchor> {
  const anchors = new Set<HeadAnchor>()
  if (title.doubled) anchors.add('doubled')
  if (readTitleField(line.text) !== undefined) anchors.add('labelled')
  for (const mark of marks) if (mark !== undefined && mark !== 'caption') anchors.add(mark)
  return anchors
}

/** Names stand under the last mark; a cross-head would stand under text. */
function countNamesFrom({ region, titleAt }: Draft, last: number): number {
  if (last < 0) return 0
  const after = region.kinds.slice(titleAt + 2 + last - region.from)
  return after.every((kind) => kind === 'name' || kind === 'names') ? after.length : 0
}

function readMark({ region, titleAt, title }: Draft, line: SignedLine, at: number): Mark | undefined {
  if (isSameHeadline(title, line)) return 'repeat'
  const kind = kindAt(region, at)
  switch (kind) {
    case 'caption':
    case 'date':
    case 'byline':
      return kind
    case 'separator':
      return at === titleAt + 1 && line.gap === 0 ? 'ruled' : 'boilerplate'
    case 'repeated':
    case 'clock':
      return 'boilerplate'
    case 'furniture':
      return placeHeadLine(line)?.anchor ?? 'boilerplate'
    case 'source':
      return line.sign.kind === 'publication' ? 'publication' : 'source'
    default:
      return undefined
  }
}

function placeLine({ page, region }: Draft, mark: Mark | undefined, at: number): LineRole {
  const kind = kindAt(region, at)
  if (mark === 'repeat') return { at, kind: 'repeat', reason: 'headline-again' }
  if (kind === 'clock') return { at, kind: 'date' }
  if (kind === 'date' || kind === 'byline' || kind === 'source' || kind === 'caption') return { at, kind }
  if (mark !== undefined) return { at, kind: 'boilerplate', reason: readReason(page, at) }
  return { at, kind: kind === 'name' || kind === 'names' ? 'byline' : 'subtitle' }
}

/** Why a line of a head or a foot is dropped. */
export function readReason({ lines }: SignedPage, at: number): string {
  const sign = lines[at]?.sign
  if (sign === undefined || sign.kind === 'text') return 'repeated-on-page'
  return 'reason' in sign ? sign.reason : sign.kind
}

/** A caption stands once for the eye and once for the crawler, and after the headline's repeat again. */
function dropAgain({ lines }: SignedPage, roles: readonly LineRole[]): LineRole[] {
  const known = new Set<string>()
  return roles.map((role) => {
    const key = lines[role.at]?.key ?? ''
    if (role.kind !== 'caption' || !known.has(key)) {
      if (role.kind === 'caption') known.add(key)
      return role
    }
    return { at: role.at, kind: 'repeat', reason: 'caption-again' }
  })
}

/** A head has one sub-headline; other lines of its kind are captions. */
function nameCaptions(roles: readonly LineRole[]): LineRole[] {
  const first = roles.findIndex(({ kind }) => kind === 'subtitle')
  return roles.map((role, index) =>
    role.kind === 'subtitle' && index > first ? { at: role.at, kind: 'caption' } : role,
  )
}
