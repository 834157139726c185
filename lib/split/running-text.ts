import { isFinishedSentence, looksLikeParagraph } from './headline-shape.ts'
import type { LineSign } from './line-signs.ts'
import type { PageLine } from './page-lines.ts'

type Line = PageLine & { readonly sign: LineSign }

const SHORTEST_WRAPPED = 50
const FEWEST_WRAPPED = 4
const RAGGED = 14
const UNDER_HEADLINE: ReadonlySet<LineSign['kind']> = new Set([
  'date',
  'byline',
  'source',
  'publication',
] as const)
const LONG_LINE = 130

/**
 * Which lines are running text for certain: paragraphs, and lines that were broken at a fixed width (four or more of
 * about one length that touch), with the short one that ends a paragraph of them.
 */
export function findRunningText(lines: readonly Line[]): boolean[] {
  const running = lines.map(
    (line, at) =>
      isText(line) &&
      (line.text.length >= LONG_LINE || (looksLikeParagraph(line) && !isDatedTitle(line, lines[at + 1]))),
  )
  for (let at = 0; at < lines.length;) {
    const end = endOfWrapped(lines, at)
    if (isEnough(lines, at, end)) running.fill(true, at, dropHeadline(lines, end))
    at = Math.max(end, at + 1)
  }
  return running
}

/** «… يفتتح غدا.» over its date and closer to it than to what stands above: a headline with a full stop. */
function isDatedTitle(line: Line, next: Line | undefined): boolean {
  if (next === undefined || (next.sign.kind !== 'date' && next.sign.kind !== 'byline')) return false
  return line.number === 1 || line.gap > next.gap
}

/** Three are enough when they end as a paragraph does. */
function isEnough(lines: readonly Line[], at: number, end: number): boolean {
  const last = lines[end - 1]
  const ended = last !== undefined && isFinishedSentence(last)
  return end - at >= FEWEST_WRAPPED - (ended ? 1 : 0)
}

function endOfWrapped(lines: readonly Line[], at: number): number {
  const width = lines[at]?.text.length ?? 0
  let end = at
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const touches = end === at || line.gap === 0
    if (!touches || !isText(line) || !isWrapped(line, width, end > at)) break
    end += 1
  }
  return end
}

/** A headline that touches the text above it: no sentence ends there, and its date or another kind of line follows. */
function dropHeadline(lines: readonly Line[], end: number): number {
  const [before, last] = lines.slice(end - 2, end)
  const after = lines[end]
  if (before === undefined || last === undefined || after === undefined) return end
  const isHead = after.gap === 0 && (isFinishedSentence(before) || UNDER_HEADLINE.has(after.sign.kind))
  return isHead && !isFinishedSentence(last) ? end - 1 : end
}

function isWrapped(line: Line, width: number, mayBeLast: boolean): boolean {
  const { length } = line.text
  if (length >= SHORTEST_WRAPPED && Math.abs(length - width) <= RAGGED) return true
  return mayBeLast && length < width && isFinishedSentence(line)
}

function isText({ sign }: Line): boolean {
  return sign.kind === 'text'
}
