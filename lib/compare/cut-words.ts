import { fold } from '#lib/arabic/fold.ts'
import { joinNumber } from '#lib/arabic/numbers.ts'

/** A word with what stands behind it up to the next one: all pieces in a row are the text. `key`: folded, a number without its separators. */
export type Piece = { readonly text: string; readonly key: string }

/** A number with its separators (1,204 · 3٫5), or letters with their marks; then everything up to the next word. */
const piece = /(\p{N}+(?:[.,\u066B\u066C]\p{N}+)*|[\p{L}\p{M}]+)[^\p{L}\p{N}\p{M}]*/gu

export function cutWords(text: string): Piece[] {
  const pieces = Array.from(text.matchAll(piece), ([whole, word = '']) => ({ text: whole, key: keyOf(word) }))
  const before = text.slice(0, text.length - pieces.reduce((sum, one) => sum + one.text.length, 0))
  const [first, ...rest] = pieces
  if (first === undefined) return text === '' ? [] : [{ text, key: '' }]
  return [{ ...first, text: before + first.text }, ...rest]
}

/** What two spellings of a word have in common: hamzas, marks and kinds of digits are no difference. */
function keyOf(word: string): string {
  const folded = fold(word)
  return joinNumber(folded) ?? folded
}
