import { foldLine, trimEnds } from './fold-line.ts'

/** A line of the page that is not blank. */
export type PageLine = {
  /** From 1. */
  readonly number: number
  /** The file's own characters, ends trimmed. */
  readonly text: string
  /** What it is compared by; empty when it has neither letters nor digits (`* * *`). */
  readonly key: string
  /** Blank lines before it; a page break counts as four. */
  readonly gap: number
}

export type PageLines = { readonly lines: readonly PageLine[]; readonly count: number }

const FORM_FEED = '\f'
const PAGE_BREAK = 4
const LINE_END = /\r\n|[\n\r\u0085]/g // U+0085 is NEL, next line

/** A final line end does not open another line; an empty text has no line. */
export function readPageLines(text: string): PageLines {
  const lines: PageLine[] = []
  let count = 0
  let last = 0
  let breaks = 0
  for (const raw of eachLine(text)) {
    count += 1
    const trimmed = trimEnds(raw)
    if (trimmed === '') {
      if (raw.includes(FORM_FEED)) breaks = PAGE_BREAK
      continue
    }
    if (raw.startsWith(FORM_FEED)) breaks = PAGE_BREAK
    lines.push({
      number: count,
      text: trimmed,
      key: foldLine(trimmed),
      gap: Math.max(breaks, count - last - 1),
    })
    last = count
    breaks = 0
  }
  return { lines, count }
}

/** The lines of a text, ends left out. */
export function* eachLine(text: string): Generator<string> {
  let start = 0
  for (const end of text.matchAll(LINE_END)) {
    yield text.slice(start, end.index)
    start = end.index + end[0].length
  }
  if (start < text.length) yield text.slice(start)
}
