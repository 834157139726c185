import { cutAfter, cutBefore, findSentenceStart, trimBounds, widenToWords } from './cut-points.ts'
import { findDensest } from './find-densest.ts'
import type { MatchRange } from './matcher.ts'

/** `length`: UTF-16 units in a passage, about; `max`: passages. */
export type PassageOptions = { readonly length?: number; readonly max?: number }

/**
 * The stretches of a text to show for a search: where its matches stand closest together, in the order of the text,
 * without overlap. Each keeps to one paragraph, begins with a sentence where it can, and cuts no word. Without
 * matches: the beginning.
 */
export function pickPassages(
  text: string,
  ranges: readonly MatchRange[],
  { length = 260, max = 3 }: PassageOptions = {},
): MatchRange[] {
  if (text.length <= length) return keepFilled([trimBounds(text, 0, text.length)])
  if (ranges.length === 0) return keepFilled([findLead(text, length)])
  const picked: MatchRange[] = []
  while (picked.length < max) {
    const core = findDensest(text, ranges, picked, length)
    if (core === null) break
    picked.push(drawAround(text, widenToWords(text, core), picked, length))
  }
  return picked.sort((a, b) => a.start - b.start)
}

/** A run of a passage, marked when it matched. */
export type PassageSegment = { readonly text: string; readonly isMatch: boolean }

/** A passage as runs of text, in order and whole: the runs joined are the passage. */
export function segment(text: string, passage: MatchRange, ranges: readonly MatchRange[]): PassageSegment[] {
  const segments: PassageSegment[] = []
  const push = (start: number, end: number, isMatch: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), isMatch })
  }
  let at = passage.start
  for (const range of ranges) {
    if (range.end <= at || range.start >= passage.end) continue
    const start = Math.max(range.start, at)
    push(at, start, false)
    at = Math.min(range.end, passage.end)
    push(start, at, true)
  }
  push(at, passage.end, false)
  return segments
}

function keepFilled(passages: readonly MatchRange[]): MatchRange[] {
  return passages.filter(({ start, end }) => end > start)
}

function findLead(text: string, length: number): MatchRange {
  const { start } = trimBounds(text, 0, text.length)
  const end = Math.min(text.length, start + length)
  return trimBounds(text, start, widenToWords(text, { start, end: cutBefore(text, end, start + 1) }).end)
}

/** The passage around matches: from a sentence's start when there is room, else with a third of the room before. */
function drawAround(
  text: string,
  core: MatchRange,
  picked: readonly MatchRange[],
  length: number,
): MatchRange {
  const { start: least, end: most } = findRoom(text, core, picked)
  if (most - least <= length) return trimBounds(text, least, most)
  const room = Math.max(0, length - (core.end - core.start))
  const wanted = Math.max(least, Math.min(core.start - Math.floor(room / 3), most - length))
  const start =
    findSentenceStart(text, core.start, Math.max(least, core.start - Math.floor(room * 0.8))) ??
    (wanted === least ? least : cutAfter(text, wanted, core.start))
  const end = Math.min(most, start + length)
  return trimBounds(text, start, end >= most ? most : cutBefore(text, Math.max(end, core.end), core.end))
}

/** The part of the matches' paragraph that no other passage took. */
function findRoom(text: string, core: MatchRange, picked: readonly MatchRange[]): MatchRange {
  const paragraphEnd = text.indexOf('\n', core.end)
  let start = core.start === 0 ? 0 : text.lastIndexOf('\n', core.start - 1) + 1
  let end = paragraphEnd === -1 ? text.length : paragraphEnd
  for (const other of picked) {
    if (other.end <= core.start) start = Math.max(start, other.end)
    else end = Math.min(end, other.start)
  }
  return { start, end }
}
