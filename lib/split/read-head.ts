import { type CaptionCounts, type CaptionPlace, countCaption, isCaption } from './head-captions.ts'
import { looksLikeHeadline, looksLikeParagraph } from './headline-shape.ts'
import { isSameHeadline, readTitle, type Title } from './read-title.ts'
import { countWords, foldLine } from './fold-line.ts'
import { placeHeadLine, type HeadAnchor, type HeadMark } from './head-mark.ts'
import { isNameLine, isOutletName, isPlacedName } from './outlet-name.ts'
import type { LineRole } from './page-role.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

export type StoryHead = {
  readonly title: Title
  readonly titleAt: number
  readonly roles: readonly LineRole[]
  /** Index of the first line after the head. */
  readonly end: number
  readonly anchors: ReadonlySet<HeadAnchor>
}

/** No head of a real page has more lines; bounds the work per candidate. */
const WINDOW = 18
const MOST_LOOSE = 4
const SHORTEST_BODY = 50
const RULE: HeadMark = { anchor: 'ruled', kind: 'boilerplate', strong: false, reason: 'separator' }

type Draft = {
  readonly page: SignedPage
  readonly title: Title
  readonly titleAt: number
  readonly roles: LineRole[]
  readonly anchors: Set<HeadAnchor>
  readonly captions: CaptionCounts
  /** Short lines that no anchor has claimed yet: part of the head only when one follows. */
  loose: LineRole[]
  readonly until: number
  end: number
}

/**
 * Reads the head that starts with the headline at `titleAt`: repeats, sub-headline, captions, source, date and byline,
 * up to the last line that is surely of the head.
 */
export function readHead(page: SignedPage, titleAt: number, above: readonly LineRole[] = []): StoryHead {
  const draft = openDraft(page, titleAt)
  for (let at = titleAt + 1; at < draft.until; at += 1) {
    const line = page.lines[at]
    if (line === undefined || !readHeadLine(draft, line, at)) break
  }
  claimName(
    draft,
    above.some(({ reason }) => reason === 'masthead'),
  )
  const { title, roles, anchors, end } = draft
  return { title, titleAt, anchors, end, roles: roles.sort((a, b) => a.at - b.at) }
}

function openDraft(page: SignedPage, titleAt: number): Draft {
  const line = page.lines[titleAt]
  if (line === undefined) throw new RangeError(`No line ${titleAt} to read a headline from`)
  const title = readTitle(line)
  return {
    ...{ page, title, titleAt, roles: [{ at: titleAt, kind: 'title' }], captions: { before: new Map() } },
    ...{
      loose: [],
      until: endOfHead(page, titleAt),
      end: titleAt + 1,
      anchors: new Set(title.doubled ? ['doubled'] : []),
    },
  }
}

/** False when the line is not of the head. */
function readHeadLine(draft: Draft, line: SignedLine, at: number): boolean {
  if (isSameHeadline(draft.title, line)) return claimRepeat(draft, line, at)
  const wide = line.gap >= draft.page.wideGap
  const mark = placeHeadLine(line)
  if (mark !== undefined) return claimMark(draft, mark, at)
  if (isRule(draft, line, at)) return claimMark(draft, RULE, at)
  if (line.sign.kind !== 'text') return false
  if (isCaption(draft.captions, line, captionPlace(draft, at))) return claimCaption(draft, line, at)
  if (
    wide ||
    looksLikeParagraph(line) ||
    draft.loose.filter(({ kind }) => kind === 'subtitle').length >= MOST_LOOSE
  )
    return false
  draft.loose.push({ at, kind: 'subtitle' })
  return true
}

/** A headline set between two lines of signs: «=====». */
function isRule({ page, titleAt }: Draft, line: SignedLine, at: number): boolean {
  const above = page.lines[titleAt - 1]
  return at === titleAt + 1 && line.sign.kind === 'separator' && above?.sign.kind === 'separator'
}

/** A head goes on over no wide gap, but for the one that may stand right under its headline. */
function endOfHead({ lines, wideGap }: SignedPage, titleAt: number): number {
  const window = lines.slice(titleAt + 2, titleAt + WINDOW)
  const wide = window.findIndex((line) => line.gap >= wideGap)
  return wide < 0 ? Math.min(titleAt + WINDOW, lines.length) : titleAt + 2 + wide
}

function captionPlace({ page, title, until }: Draft, at: number): CaptionPlace {
  return { page, title, at, until }
}

function claimRepeat(draft: Draft, line: SignedLine, at: number): boolean {
  const beside = at === draft.titleAt + 1 && line.gap === 0
  draft.anchors.add(beside ? 'repeat-beside' : 'repeat')
  claim(draft, { at, kind: 'repeat', reason: 'headline-again' })
  draft.captions.after ??= new Map()
  return true
}

function claimMark(draft: Draft, mark: HeadMark, at: number): boolean {
  if (!mark.strong && draft.loose.length > 0 && !isSubtitleBefore(draft, at)) return false
  draft.anchors.add(mark.anchor)
  claim(draft, { at, kind: mark.kind, ...(mark.reason === undefined ? {} : { reason: mark.reason }) })
  return true
}

/** A source or date line makes a sub-headline of the one line before it, when the body comes after. */
function isSubtitleBefore(draft: Draft, at: number): boolean {
  const [loose] = draft.loose
  const line = loose === undefined ? undefined : draft.page.lines[loose.at]
  const next = draft.page.lines[at + 1]
  if (draft.loose.length > 1 || line === undefined || next === undefined) return false
  return (looksLikeHeadline(line) || isNameLine(line)) && next.gap < draft.page.wideGap
}

function claim(draft: Draft, role: LineRole): void {
  draft.roles.push(...draft.loose.map((loose, order) => nameLoose(draft.page, loose, order, role)), role)
  draft.loose = []
  draft.end = role.at + 1
}

function nameLoose(page: SignedPage, loose: LineRole, order: number, anchor: LineRole): LineRole {
  if (loose.kind !== 'subtitle') return loose
  const line = page.lines[loose.at]
  if (line !== undefined && (isOutletName(page, line) || isNamedBy(line, page.lines[anchor.at])))
    return { at: loose.at, kind: 'source' }
  if (line !== undefined && isNameLine(line) && countWords(line.key) <= 3)
    return { at: loose.at, kind: 'byline' }
  return { at: loose.at, kind: order === 0 ? 'subtitle' : 'caption' }
}

/** «الشروق» above «نشر في الشروق يوم …». */
function isNamedBy(line: SignedLine, anchor: SignedLine | undefined): boolean {
  return anchor?.sign.kind === 'publication' && foldLine(anchor.sign.outlet) === line.key
}

/** An outlet's name, known or not, may stand alone between the head and the first paragraph; under a masthead it does. */
function claimName(draft: Draft, afterMasthead: boolean): void {
  const { page, end } = draft
  const line = page.lines[end]
  const next = page.lines[end + 1]
  if (line === undefined || next === undefined || line.sign.kind !== 'text') return
  const placed = draft.anchors.size > 0 && isPlacedName(line)
  if (!placed && !isOutletName(page, line) && !(afterMasthead && isNameLine(line))) return
  if (line.gap >= page.wideGap || next.gap >= page.wideGap || next.text.length < SHORTEST_BODY) return
  draft.loose = []
  draft.anchors.add(placed ? 'byline' : 'outlet')
  claim(draft, { at: end, kind: placed ? 'byline' : 'source' })
}

function claimCaption(draft: Draft, line: SignedLine, at: number): boolean {
  const again = countCaption(draft.captions, line.key)
  const role: LineRole = again ? { at, kind: 'repeat', reason: 'caption-again' } : { at, kind: 'caption' }
  // Under an unclaimed line a caption may as well stand within the body: then only an anchor claims both.
  if (draft.loose.length > 0) draft.loose.push(role)
  else claim(draft, role)
  return true
}
