import { placeBodyLine } from './body-mark.ts'
import { goesOn } from './goes-on.ts'
import { looksLikeHeadline, looksLikeParagraph } from './headline-shape.ts'
import type { LineRole } from './page-role.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'
import type { StoryTail } from './story-tail.ts'

/** Where the reading of a story's body stands. */
export type BodyState = StoryTail & {
  /** Lines of a list of other headlines may follow; so many were read. */
  readonly listed: number | undefined
}

export type BodyStep = { readonly role: LineRole; readonly state: BodyState; readonly suspect?: string }

const LONGEST_RELATED = 160
const REMEMBERED = 6

/** Places one line of a body: text, or something dropped that belongs to the story. */
export function readBodyLine(page: SignedPage, at: number, state: BodyState): BodyStep {
  const line = page.lines[at]
  if (line === undefined) throw new RangeError(`No line ${at} to read a body from`)
  return readMarked(line, at, state) ?? readCaption(page, line, at, state) ?? readText(page, line, at, state)
}

function readMarked(line: SignedLine, at: number, state: BodyState): BodyStep | undefined {
  const mark = placeBodyLine(line)
  if (mark === undefined) return undefined
  const { kind, reason, listed } = mark
  const finished = mark.closes ? mark.finished : (state.finished ?? mark.finished)
  return {
    role: reason === undefined ? { at, kind } : { at, kind, reason },
    state: { ...state, finished, listed: listed ? 0 : undefined },
  }
}

const LONGEST_CAPTION = 300

/** A short line that stands twice with nothing between is a photo's caption, within a body too. */
function readCaption(page: SignedPage, line: SignedLine, at: number, state: BodyState): BodyStep | undefined {
  if (line.text.length > LONGEST_CAPTION || line.sign.kind !== 'text') return undefined
  if (isBeside(page, at - 1)) return { role: { at, kind: 'repeat', reason: 'caption-again' }, state }
  return isBeside(page, at) ? { role: { at, kind: 'caption' }, state } : undefined
}

/** The line at `at` and the next are the same and touch. */
function isBeside({ lines }: SignedPage, at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  return line !== undefined && next !== undefined && next.gap === 0 && line.key === next.key
}

function readText(page: SignedPage, line: SignedLine, at: number, state: BodyState): BodyStep {
  if (state.listed !== undefined && isListed(page, line, state))
    return {
      role: { at, kind: 'boilerplate', reason: 'related' },
      state: { ...state, listed: state.listed + 1 },
    }
  const after = state.finished === 'footer' || state.finished === 'end'
  if (after && !looksLikeParagraph(line))
    return { role: { at, kind: 'boilerplate', reason: 'after-footer' }, state }
  const step: BodyStep = {
    role: { at, kind: 'body' },
    state: {
      ...state,
      listed: undefined,
      finished: after ? state.finished : undefined,
      recent: remember(state, line),
    },
  }
  return after ? { ...step, suspect: 'text-after-footer' } : step
}

function remember({ recent: [title = '', ...others] }: BodyState, line: SignedLine): string[] {
  return [title, ...others.slice(1 - REMEMBERED), line.key]
}

/** Another story's headline: short, no finished sentence, and not far from the list. */
function isListed(page: SignedPage, line: SignedLine, state: BodyState): boolean {
  const first = state.listed === 0
  if (line.gap >= page.wideGap && !first) return false
  if (line.text.length > LONGEST_RELATED || (line.text.length > 70 && goesOn(line))) return false
  const bulleted = /^[-\u2013\u2022*]\s/.test(line.text) // hyphen, en dash, bullet
  return bulleted || first || (looksLikeHeadline(line) && !looksLikeParagraph(line))
}
