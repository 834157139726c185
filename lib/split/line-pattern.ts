import { foldLine } from './fold-line.ts'

/** `matches` takes a line's key (see `foldLine`). */
export type LinePattern = { readonly source: string; readonly matches: (key: string) => boolean }

/**
 * Literal text, compared as folded; `*` stands for anything. «شارك *» is the word «شارك» and what follows it;
 * «شارك*» also matches «شاركت». No regular expressions: parts are looked for left to right, once.
 */
export function compilePattern(source: string): LinePattern {
  const pieces = source.split('*')
  const parts = pieces.map((piece, at) => foldPart(piece, at === 0, at === pieces.length - 1))
  return { source, matches: (key) => matchParts(parts, ` ${key} `) }
}

function foldPart(part: string, first: boolean, last: boolean): string {
  const key = foldLine(part)
  if (key === '') return first || last || part === '' ? '' : ' '
  const before = first || /^[\s:]/.test(part) ? ' ' : ''
  const after = last || /[\s:]$/.test(part) ? ' ' : ''
  return before + key + after
}

function matchParts(parts: readonly string[], text: string): boolean {
  const [head = '', ...rest] = parts
  const tail = rest.pop()
  if (tail === undefined) return text === head
  if (!text.startsWith(head) || !text.endsWith(tail)) return false
  let at = endOf(head, 0)
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = endOf(part, found)
  }
  return at <= text.length - tail.length
}

/** The blank that ends one part may begin the next: «a * b» matches «a b». */
function endOf(part: string, start: number): number {
  return start + part.length - (part.endsWith(' ') ? 1 : 0)
}
