import { PAIR, SEPARATOR, kindOfPair, kindTable } from './unit-kinds.ts'

/**
 * Calls `visit` with the bounds of each word of a folded text. Letters and digits part, and so do Arabic and other
 * letters: «عام2017» is two words.
 */
export function visitWords(folded: string, visit: (start: number, end: number) => void): void {
  let start = 0
  let running = SEPARATOR
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
  }
  if (running !== SEPARATOR) visit(start, folded.length)
}
