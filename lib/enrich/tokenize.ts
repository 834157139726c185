import { foldUnit, letterOf, ligature, passedOver, separator } from './letters.ts'
import { hashOn, keyOf } from './word-filter.ts'

/** What stands between two words. A name may cross blanks and quotes, never commas, stops or line ends. */
export const gap = { blank: 0, quote: 1, comma: 2, stop: 3 } as const

/** Words in folded letters, with where each stands in the text and the strongest mark before it. */
export type Tokens = {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly gaps: readonly number[]
  /** What each word is looked for by in a filter (word-filter.ts). */
  readonly keys: readonly number[]
}

export function tokenize(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  const keys: number[] = []
  let strongest: number = gap.stop
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if ((letterOf[unit] ?? 0) <= passedOver) {
      strongest = Math.max(strongest, weigh(text, at, unit))
      at++
      continue
    }
    const end = wordEnd(text, at)
    const word = foldSpan(text, at, end)
    words.push(word)
    pushKeys(keys, word)
    starts.push(at)
    ends.push(end)
    gaps.push(strongest)
    strongest = gap.blank
    at = end
  }
  return { text, words, starts, ends, gaps, keys }
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && letterOf[text.charCodeAt(at)] !== separator) at++
  return at
}

function foldSpan(text: string, from: number, to: number): string {
  if (isFolded(text, from, to)) return text.slice(from, to)
  let word = ''
  for (let at = from; at < to; at++) {
    const letter = letterOf[text.charCodeAt(at)] ?? separator
    if (letter > ligature) word += String.fromCharCode(letter)
    else if (letter === ligature) word += foldUnit(text.charCodeAt(at))
  }
  return word
}

function isFolded(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (letterOf[unit] !== unit) return false
  }
  return true
}

function pushKeys(keys: number[], word: string): void {
  let hash = 0
  let afterFirst = 0
  let afterSecond = 0
  for (let at = word.length - 1; at >= 0; at--) {
    afterSecond = afterFirst
    afterFirst = hash
    hash = hashOn(hash, word.charCodeAt(at))
  }
  keys.push(keyOf(hash), keyOf(afterFirst), keyOf(afterSecond))
}

/** A dot or hyphen between two letters belongs to one name («أ.ف.ب», «غينيا-بيساو»): it parts no more than a quote. */
function weigh(text: string, at: number, unit: number): number {
  const weight = gapOf[unit] ?? gap.blank
  return (unit === 0x2e || unit === 0x2d) && isLetter(text, at - 1) && isLetter(text, at + 1)
    ? gap.quote
    : weight
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (letterOf[text.charCodeAt(at)] ?? 0) > passedOver
}

const gapOf = buildGaps()

function buildGaps(): Uint8Array {
  const gaps = new Uint8Array(0x10000)
  const set = (characters: string, kind: number) => {
    for (const character of characters) gaps[character.charCodeAt(0)] = kind
  }
  set('"«»“”„‟‘’‚‹›\'()[]{}', gap.quote)
  set('\u060c,;\u061b-\u2010\u2011\u2012\u2013\u2014\u2015/\u2026|•*\u2022', gap.comma) // Arabic comma, semicolon, dashes, ellipsis
  set('.!?\u061f\u06d4:\n\r\u2028\u2029', gap.stop) // Arabic question mark, Urdu stop, line ends
  return gaps
}
