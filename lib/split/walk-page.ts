import { isLeadParagraph } from './headline-shape.ts'
import { openBest } from './open-best.ts'
import type { Opening } from './open-story.ts'
import type { LineRole } from './page-role.ts'
import { type BodyState, readBodyLine } from './read-body.ts'
import type { SignedPage } from './signed-page.ts'
import type { StoryHead } from './read-head.ts'
import { readStoryNumber } from './story-number.ts'
import { cannotBeHeadline, DOUBT, ENOUGH, weighStart } from './weigh-start.ts'

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
}

/** Walks down the page once and cuts it where the evidence for a new story is enough. */
export function walkPage(page: SignedPage): Walk {
  const walker: Walker = { page, cuts: [], suspects: [], state: UNTITLED }
  let at = openFirst(walker)
  while (at < page.lines.length) {
    const opening = findStart(walker, at)
    at = opening === undefined ? readOn(walker, at) : push(walker, opening)
  }
  return walker
}

const UNTITLED: BodyState = {
  ...{ level: 0, number: undefined, bodyGap: 0, recent: [], finished: undefined, listed: undefined },
}

/** A page's first story needs no evidence: whatever stands there is a story, with or without a headline. */
function openFirst(walker: Walker): number {
  const { page, cuts } = walker
  const opening = openBest(page, 0)
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
  return head.end
}

function findStart({ page, state, suspects }: Walker, at: number): Opening | undefined {
  const line = page.lines[at]
  if (line === undefined || !mayStart(page, at, state)) return undefined
  const opening = openBest(page, at)
  if (opening === undefined) return undefined
  const weight = weighStart(page, opening, state)
  if (weight >= ENOUGH) return opening
  if (weight >= DOUBT) suspects.push({ line: line.number, reason: 'perhaps-a-new-story' })
  return undefined
}

function mayStart(page: SignedPage, at: number, state: BodyState): boolean {
  const line = page.lines[at]
  if (line === undefined || line.sign.kind === 'separator') return false
  if (state.listed !== undefined && line.gap < page.wideGap) return false
  if (line.sign.kind === 'text' && cannotBeHeadline(page, line)) return false
  return line.gap > 0 || state.finished !== undefined || line.sign.kind === 'heading'
}

function readOn(walker: Walker, at: number): number {
  const { role, state, suspect } = readBodyLine(walker.page, at, walker.state)
  const line = walker.page.lines[at]?.number
  walker.cuts.at(-1)?.body.push(role)
  walker.state = state
  if (suspect !== undefined && line !== undefined) walker.suspects.push({ line, reason: suspect })
  return at + 1
}
