import { fold } from '#lib/arabic/fold.ts'

// Comparing lines must not fail on what the eye does not see. A key is to compare with, never text to show.

/** Longer lines are compared by their beginning only: no headline, caption or footer is longer. */
const COMPARED_LENGTH = 420

/**
 * Grapheme joiner, soft hyphen, Arabic letter mark, zero-width space and joiners with LRM and RLM, bidi embeddings and
 * overrides, word joiner and invisible operators, bidi isolates, byte order mark.
 */
const INVISIBLE = /[\u034F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
/** Straight, typographic and angle quotes, grave and acute accents. */
const QUOTES = /["'\u2018-\u201F\u00AB\u00BB\u2039\u203A`\u00B4]/g
const OTHER_SIGNS = /[^\p{L}\p{N}:]+/gu

/** Without white space and invisible characters at both ends; what stands between is untouched. */
export function trimEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isUnseen(text.charAt(start))) start += 1
  while (end > start && isUnseen(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function isUnseen(character: string): boolean {
  return character.trim() === '' || dropInvisible(character) === ''
}

export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** «قال: لـ"داعش"!» -> «قال : لداعش»: letters and digits; a colon stays, as a word of its own. */
export function foldLine(text: string): string {
  const letters = fold(text.slice(0, COMPARED_LENGTH)).replace(QUOTES, '')
  return letters.replace(OTHER_SIGNS, ' ').replaceAll(':', ' : ').replace(/ {2,}/g, ' ').trim()
}

/** A table of words between blanks, or of phrases, folded for looking up keys. */
export function foldedSet(words: string | readonly string[]): ReadonlySet<string> {
  return new Set((typeof words === 'string' ? words.split(/\s+/) : words).map(foldLine))
}

export function countWords(key: string): number {
  if (key === '') return 0
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words += 1
  return words
}
