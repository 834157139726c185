import { endOfNumber, joinNumber } from './numbers.ts'
import { DIGIT, PAIR, SEPARATOR, kindOfPair, kindTable } from './unit-kinds.ts'

type Visit = (start: number, end: number, token?: string) => void

/**
 * Calls `visit` with the bounds of each word of a folded text. Letters and digits part, and so do Arabic and other
 * letters: «عام2017» is two words. A number written with separators is one, and `token` is the number without them.
 */
export function visitWords(folded: string, visit: Visit): void {
  let start = 0
  let running = SEPARATOR
  /** Digits before this are parts of a date or a version that was looked at as a whole. */
  let tried = 0
  for (let i = 0; i < folded.length; i++) {
    let kind = kindTable[folded.charCodeAt(i)] ?? SEPARATOR
    const at = i
    if (kind === PAIR) {
      const codePoint = folded.codePointAt(i) ?? 0
      kind = kindOfPair(codePoint)
      if (codePoint > 0xffff) i += 1
    }
    if (kind === running) continue
    if (running !== SEPARATOR) visit(start, at)
    start = at
    running = kind
    if (kind !== DIGIT || at < tried) continue
    tried = endOfNumber(folded, at)
    const number = numberBetween(folded, at, tried)
    if (number === null) continue
    visit(at, tried, number)
    running = SEPARATOR
    i = tried - 1
  }
  if (running !== SEPARATOR) visit(start, folded.length)
}

function numberBetween(folded: string, start: number, end: number): string | null {
  return kindTable[folded.charCodeAt(end)] === DIGIT ? null : joinNumber(folded.slice(start, end))
}
