import { fold, foldWithOrigins } from './fold.ts'
import { isDroppedUnit, isMarkUnit } from './unit-kinds.ts'
import { visitWords } from './word-spans.ts'

/** A folded word and where it is written: UTF-16 offsets in the original text, tashkeel and tatweel included. */
export type Token = { readonly token: string; readonly start: number; readonly end: number }

/** The folded words of a text, in order: «قال في عام2017م» -> قال, في, عام, 2017, م; «1,000» and «1.000» -> 1000. */
export function tokens(text: string): string[] {
  const folded = fold(text)
  const found: string[] = []
  visitWords(folded, (start, end, number) => found.push(number ?? folded.slice(start, end)))
  return found
}

/** The same words as `tokens`, each with the place of the whole written word. */
export function tokensWithOffsets(text: string): Token[] {
  const { folded, origins } = foldWithOrigins(text)
  const found: Token[] = []
  visitWords(folded, (start, end, number) => {
    found.push({
      token: number ?? folded.slice(start, end),
      start: origins[start] ?? 0,
      end: endOfWord(text, origins[end - 1] ?? 0),
    })
  })
  return found
}

/** The end of a word whose last letter stands at `lastLetter`: after the marks on it, before a bidi mark that follows. */
export function endOfWord(text: string, lastLetter: number): number {
  let end = lastLetter + ((text.codePointAt(lastLetter) ?? 0) > 0xffff ? 2 : 1)
  for (let i = end; i < text.length && isDroppedUnit(text.charCodeAt(i)); i++) {
    if (isMarkUnit(text.charCodeAt(i))) end = i + 1
  }
  return end
}
