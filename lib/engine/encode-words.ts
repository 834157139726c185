import { encodeStem } from '#lib/arabic/encode-stem.ts'

/*
 * The engine sees words as plain ASCII letters in kinds that cannot meet: stems `x…`, written words `w…`, runs of two and
 * three neighbouring words `p…` and `r…`, and tagged values `v…`. So one plain query can ask for every form of one word, the written form of another and a
 * phrase, and exclude any of them, with exact totals (docs/decisions/0003-encoded-words.md).
 */

/** A folded word in its written form: موسكو -> `w…`. */
export function encodeWord(word: string): string {
  return `w${encodeStem(word).slice(1)}`
}

/** The same word, asked of the title only: the field `titleOnly` holds the title's words with a `t` before each. */
export function inTitle(encoded: string): string {
  return `t${encoded}`
}

/** Runs of so many neighbouring words, in order, each as one word: `p…` of two, `r…` of three. */
export function encodeRuns(words: readonly string[], length: 2 | 3): string[] {
  const kind = length === 2 ? 'p' : 'r'
  return Array.from(
    { length: Math.max(0, words.length - length + 1) },
    (_, at) => kind + hashLetters(words.slice(at, at + length).join(' ')),
  )
}

/** A country, organisation or person that an article names, whatever the name: `v…`. */
export function encodeValue(facet: string, id: string): string {
  return `v${hashLetters(`${facet} ${id}`)}`
}

/** Two 32-bit FNV-1a-like lanes (the second with murmur's constant) as 14 letters: about 64 bits, so pairs do not collide. */
function hashLetters(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15)
  }
  return letters(low >>> 0) + letters(high >>> 0)
}

/** An unsigned 32-bit number in base 26, seven letters. */
function letters(value: number): string {
  let rest = value
  let written = ''
  for (let place = 0; place < 7; place += 1) {
    written += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return written
}
