import { DROPPED, SPECIAL, foldSpecial, unitTable } from './fold-table.ts'

/** A folded text and, for each of its UTF-16 units, where in the original the character stands. */
export type Folding = { readonly folded: string; readonly origins: Int32Array }

const WAW = 0x0648
const YEH = 0x064a
const YEH_HAMZA = 0x0626
const HAMZA_ABOVE = 0x0654

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

// Written over by every call: allocating for each article costs more than folding it.
let units = new Uint16Array(8192)
let origins = new Int32Array(8192)
let length = 0
let afterYehHamza = false

/**
 * One spelling for all the ways a text may be written: no tashkeel, tatweel or invisible characters, one alef, ya, ha
 * and kaf, Latin digits, small letters. Punctuation and spaces stay. «إيران», «ايران» and «ایران» give one text.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text
  writeUnits(text)
  return decoder.decode(units.subarray(0, length))
}

/** `fold`, with the way back. `origins` is valid until the next call. */
export function foldWithOrigins(text: string): Folding {
  writeUnits(text)
  return { folded: decoder.decode(units.subarray(0, length)), origins }
}

function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === YEH_HAMZA || unit === SPECIAL || unitTable[unit] !== unit) return false
  }
  return true
}

function writeUnits(text: string): void {
  length = 0
  afterYehHamza = false
  makeRoom(text.length)
  for (let i = 0; i < text.length; i++) {
    const written = text.charCodeAt(i)
    const unit = unitTable[written] ?? DROPPED
    if (unit === SPECIAL) i += writeSpecial(text, i)
    else if (unit !== DROPPED) write(unit, i)
    else if (written === HAMZA_ABOVE && units[length - 1] === YEH) afterYehHamza = true
  }
}

/** Writes the character at `at`; returns how many units it takes beyond the first. */
function writeSpecial(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)
  const folded = foldSpecial(character)
  makeRoom(length + folded.length + text.length - at)
  for (let k = 0; k < folded.length; k++) write(folded.charCodeAt(k), at)
  return character.length - 1
}

// شئون and شؤون are one word: before waw, ya with hamza is a seat of hamza like any other and becomes waw.
function write(unit: number, origin: number): void {
  if (afterYehHamza && unit === WAW) units[length - 1] = WAW
  afterYehHamza = unit === YEH_HAMZA
  units[length] = afterYehHamza ? YEH : unit
  origins[length] = origin
  length += 1
}

function makeRoom(wanted: number): void {
  if (wanted <= units.length) return
  const size = Math.max(wanted, units.length * 2)
  const grown = new Uint16Array(size)
  grown.set(units)
  units = grown
  const grownOrigins = new Int32Array(size)
  grownOrigins.set(origins)
  origins = grownOrigins
}
