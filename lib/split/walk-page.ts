import { isLeadParagraph } from './headline-shape.ts'
import { findFirst, findStart, firstOf } from './find-start.ts'
import { type HeadForm, readForm, rememberForm } from './head-form.ts'
import { readHeadRegion } from './head-region.ts'
import type { Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import { type BodyState, readBodyLine } from './read-body.ts'
import type { SignedPage } from './signed-page.ts'
import type { StoryHead } from './read-head.ts'
import { readStoryNumber } from './story-number.ts'

/** A story as cut from the page: its lines by index, not yet built. */
export type Cut = {
  /** Undefined when the page opens with text that has no headline. */
  readonly head: StoryHead | undefined
  /** Masthead, ticker and the like above the headline. */
  readonly above: readonly LineRole[]
  readonly body: readonly LineRole[]
}
export type Suspect = { readonly line: number; readonly reason: string }
export type Walk = { readonly cuts: readonly Cut[]; readonly suspects: readonly Suspect[] }

type Walker = {
  readonly page: SignedPage
  readonly cuts: { head: StoryHead | undefined; above: readonly LineRole[]; body: LineRole[] }[]
  readonly suspects: Suspect[]
  state: BodyState
  /** What the heads so far looked like. */
  forms: readonly HeadForm[]
}

/** Walks down the page once and cuts it where the evidence for a new story is enough. */
export function walkPage(page: SignedPage): Walk {
  const walker: Walker = { page, cuts: [], suspects: [], state: UNTITLED, forms: [] }
  let at = openFirst(walker)
  while (at < page.lines.length) at = step(walker, at)
  return walker
}

function step(walker: Walker, at: number): number {
  const start = findStart(walker.page, at, walker.state, walker.forms)
  if (start.kind === 'start') {
    readFoot(walker, at, firstOf(start.opening))
    return push(walker, start.opening)
  }
  const line = walker.page.lines[at]
  if (start.kind === 'doubt' && line)
    walker.suspects.push({ line: line.number, reason: 'perhaps-a-new-story' })
  return readOn(walker, at)
}

/** What stands between a story's last paragraph and the head of the next. */
function readFoot(walker: Walker, from: number, until: number): void {
  for (let at = from; at < until; at += 1) readOn(walker, at)
}

const UNTITLED: BodyState = {
  ...{ level: 0, number: undefined, bodyGap: 0, recent: [], finished: undefined, listed: undefined },
}

/** A page's first story needs no evidence: whatever stands there is a story, with or without a headline. */
function openFirst(walker: Walker): number {
  const { page, cuts } = walker
  const opening = findFirst(page)
  const title = opening === undefined ? undefined : page.lines[opening.head.titleAt]
  if (opening === undefined || title === undefined) {
    cuts.push({ head: undefined, above: [], body: [] })
    return 0
  }
  if (opening.head.anchors.size > 0 || !isLeadParagraph(title)) return push(walker, opening)
  cuts.push({ head: undefined, above: opening.above, body: [] })
  return opening.head.titleAt
}

function push(walker: Walker, { head, above }: Opening): number {
  walker.cuts.push({ head, above, body: [] })
  const { level, text, key } = head.title
  const bodyGap = walker.page.lines[head.end]?.gap ?? 0
  walker.state = { ...UNTITLED, level, number: readStoryNumber(text), bodyGap, recent: [key] }
  const region = readHeadRegion(walker.page, above[0]?.at ?? head.titleAt)
  if (region && region.end > head.titleAt)
    walker.forms = rememberForm(walker.forms, readForm(region, head.titleAt))
  return head.end
}

function readOn(walker: Walker, at: number): number {
  const { role, state, suspect } = readBodyLine(walker.page, at, walker.state)
  const line = walker.page.lines[at]?.number
  walker.cuts.at(-1)?.body.push(role)
  walker.state = state
  if (suspect !== undefined && line !== undefined) walker.suspects.push({ line, reason: suspect })
  return at + 1
}
