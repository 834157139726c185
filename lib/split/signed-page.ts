import { isDoubled } from './doubled-headline.ts'
import { looksLikeHeadline, looksLikeParagraph } from './headline-shape.ts'
import { type LineSign, readSign } from './line-signs.ts'
import { type PageLine, readPageLines } from './page-lines.ts'
import { findRunningText } from './running-text.ts'
import type { PageRules } from './page-rules.ts'

/** `doubled`: the same words stand twice on it. */
export type SignedLine = PageLine & { readonly sign: LineSign; readonly doubled: boolean }

/** A page's lines that are not blank, each with its sign. */
export type SignedPage = {
  readonly lines: readonly SignedLine[]
  /** All lines, blank ones too. */
  readonly count: number
  /** So many blank lines are more than paragraphs of this page have between them. */
  readonly wideGap: number
  /** How often each line that is no long paragraph stands on the page, by its key. */
  readonly timesSaid: ReadonlyMap<string, number>
  /** Which lines are running text for certain. */
  readonly running: readonly boolean[]
  readonly rules: PageRules
}

export function readSignedPage(text: string, rules: PageRules): SignedPage {
  const { lines, count } = readPageLines(text)
  const signed = lines.map((line, at) => ({
    ...line,
    sign: readUnderlined(line, lines[at + 1]) ?? readSign(line, rules),
    doubled: isDoubled(line.key),
  }))
  const wideGap = Math.max(2, usualGap(signed) + 1)
  const timesSaid = countShortLines(signed)
  return {
    lines: signed,
    count,
    wideGap,
    timesSaid,
    running: findRunningText(signed).map((is, at) => is && !isRepeated(signed[at], timesSaid)),
    rules,
  }
}

/** A headline over a row of equal signs, as in Markdown. */
function readUnderlined(line: PageLine, next: PageLine | undefined): LineSign | undefined {
  const underlined =
    next?.gap === 0 && line.gap > 0 === line.number > 1 && /^={3,}$/.test(next.text.slice(0, 200))
  return underlined && looksLikeHeadline(line) ? { kind: 'heading', level: 1, title: line.text } : undefined
}

/** A sentence that the page says at several stories is no text of theirs. */
function isRepeated(line: SignedLine | undefined, timesSaid: ReadonlyMap<string, number>): boolean {
  return line !== undefined && line.text.length < LONGEST_SAID && (timesSaid.get(line.key) ?? 0) > 1
}

const LONGEST_SAID = 130
const LONGEST_COUNTED = 400

function countShortLines(lines: readonly PageLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of lines) if (key.length <= LONGEST_COUNTED) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The most common number of blank lines between two paragraphs. */
function usualGap(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  let before = false
  for (const line of lines) {
    const paragraph = looksLikeParagraph(line)
    if (before && paragraph) counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1)
    before = paragraph
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0]
  return usual
}
