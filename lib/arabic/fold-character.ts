import { lookAlikes } from './look-alikes.ts'

/** YEH WITH HAMZA ABOVE. Kept by `foldCharacter`, because what it becomes depends on the letter after it. */
const YEH_HAMZA = '\u0626'

// Marks (tashkeel, Quranic signs, Latin accents), invisible characters (bidi marks, joiners, BOM, soft hyphen),
// TATWEEL, small WAW and YEH, HIGH HAMZA, and the half rings of romanised Arabic.
const dropped = /[\p{M}\p{Cf}\u0640\u06E5\u06E6\u0674\u02B9-\u02C1]/gu
/** Tashkeel drawn alone, the presentation forms: Unicode writes them as a space and the mark. */
const loneTashkeel = /^[\uFC5E-\uFC63\uFE70-\uFE7F]$/

/**
 * What one character (one code point) becomes: nothing, a letter, or several (a ligature, a fraction).
 * The definition, slow: `fold-table.ts` keeps the answers.
 */
export function foldCharacter(character: string): string {
  if (loneTashkeel.test(character)) return ''
  let folded = ''
  for (const part of character.normalize('NFKC')) folded += part === YEH_HAMZA ? part : foldPart(part)
  return folded
}

function foldPart(part: string): string {
  let before = part
  let after = foldOnce(part)
  while (after !== before) {
    before = after
    after = foldOnce(before)
  }
  return after
}

function foldOnce(text: string): string {
  const bare = text.normalize('NFKD').replace(dropped, '').toLowerCase()
  let folded = ''
  for (const letter of bare) folded += lookAlikes.get(letter) ?? letter
  return folded
}
