import { foldCharacter } from './fold-character.ts'

/** Table entries that are no character: nothing is written, or `foldSpecial` says what is. */
export const DROPPED = 0
export const SPECIAL = 0xffff

const specials = new Map<string, string>()

/** For each UTF-16 unit what it becomes. NUL becomes a space, so that 0 can mean «dropped». */
export const unitTable = buildTable()

/** What a unit marked SPECIAL, or a character outside the table, becomes. */
export function foldSpecial(character: string): string {
  const known = specials.get(character)
  if (known !== undefined) return known
  const folded = isLoneSurrogate(character) ? '\uFFFD' : foldCharacter(character)
  if (specials.size < 10_000) specials.set(character, folded)
  return folded
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = isItself(unit) ? unit : entryFor(unit)
  table[0] = 0x20
  return table
}

// CJK ideographs, Hangul and the private area fold to themselves; asking Unicode about each would slow every start.
function isItself(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd800) ||
    (unit >= 0xe000 && unit < 0xf900)
  )
}

function entryFor(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SPECIAL
  const character = String.fromCharCode(unit)
  const folded = foldCharacter(character)
  if (folded.length === 0) return DROPPED
  if (folded.length === 1) return folded.charCodeAt(0)
  specials.set(character, folded)
  return SPECIAL
}

function isLoneSurrogate(character: string): boolean {
  return character.length === 1 && character >= '\uD800' && character <= '\uDFFF'
}
