import { DROPPED, SPECIAL, unitTable } from './fold-table.ts'

/** What a character is to the tokenizer. Words are runs of one kind; everything else separates. */
export const SEPARATOR = 0
const ARABIC = 1
const LETTER = 2
export const DIGIT = 3
/** Two-unit characters: `kindOfPair` decides. */
export const PAIR = 4

/** The kind of each UTF-16 unit of a *folded* text. */
export const kindTable = buildKinds()

/** The kind of a character outside the table, by its code point. */
export function kindOfPair(codePoint: number): number {
  return kindOf(String.fromCodePoint(codePoint))
}

/** Whether a unit of an *original* text belongs to a word: letters, digits, their marks, invisible characters. */
export function isWordUnit(unit: number): boolean {
  const folded = unitTable[unit] ?? DROPPED
  return folded === DROPPED || folded === SPECIAL || kindTable[folded] !== SEPARATOR
}

/** Whether a unit of an *original* text is a mark written on the letter before it (tashkeel, tatweel). */
export function isMarkUnit(unit: number): boolean {
  return unitTable[unit] === DROPPED && !/\p{Cf}/u.test(String.fromCharCode(unit))
}

/** Whether a unit of an *original* text is written nowhere in the folded one. */
export function isDroppedUnit(unit: number): boolean {
  return unitTable[unit] === DROPPED
}

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) kinds[unit] = PAIR
    else if (unitTable[unit] === unit) kinds[unit] = kindOf(String.fromCharCode(unit))
  }
  return kinds
}

function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return DIGIT
  if (!/\p{L}/u.test(character)) return SEPARATOR
  return /\p{Script=Arabic}/u.test(character) ? ARABIC : LETTER
}
