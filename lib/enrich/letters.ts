/**
 * What each UTF-16 unit is to the tagger: 0 parts words, 1 is passed over (tashkeel, tatweel, marks of direction),
 * 2 is a ligature of several letters, anything else is the letter it is read as. The length of a word may shrink,
 * so offsets are kept apart (see tokenize.ts).
 */
export const separator = 0
export const passedOver = 1
export const ligature = 2

/** Presentation forms that stand for two letters, such as U+FEFB, lam with alef. */
export const ligatures = new Map<number, string>()

/** A word or phrase as the tables compare it: folded letters, one blank between words. */
export function foldPhrase(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charCodeAt(i))
  return folded.includes('  ') ? folded.trim().replace(/ +/g, ' ') : folded.trim()
}

/** The folded letters of one unit: '' for a mark, a blank for a separator. */
export function foldUnit(unit: number): string {
  const letter = letterOf[unit] ?? separator
  if (letter === separator) return ' '
  if (letter === passedOver) return ''
  return letter === ligature ? (ligatures.get(unit) ?? '') : String.fromCharCode(letter)
}

const lookAlikes: Readonly<Record<string, string>> = {
  ...{ '\u0622': 'ا', '\u0623': 'ا', '\u0625': 'ا', '\u0671': 'ا' }, // alef with madda, hamza, wasla
  ...{ '\u0649': 'ي', '\u06cc': 'ي', '\u06d0': 'ي', '\u06d2': 'ي' }, // alef maqsura, Persian and Urdu yeh
  ...{ '\u0629': 'ه', '\u06c0': 'ه', '\u06c1': 'ه', '\u06be': 'ه', '\u06d5': 'ه' }, // ta marbuta, other heh
  ...{ '\u06a9': 'ك', '\u06aa': 'ك', '\u06af': 'غ', '\u06a4': 'ف' }, // keheh, swash kaf, gaf, veh
  ...{ '\u067e': 'ب', '\u0686': 'ج', '\u0698': 'ز' }, // peh, tcheh, jeh
}

export const letterOf: Uint16Array = buildLetters()

function buildLetters(): Uint16Array {
  const letters = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0xd800; unit++) letters[unit] = classify(String.fromCharCode(unit), unit)
  for (let unit = 0xfb50; unit < 0xff00; unit++) letters[unit] = classify(String.fromCharCode(unit), unit)
  return letters
}

function classify(character: string, unit: number): number {
  if (/[\p{M}\p{Cf}\u0640]/u.test(character)) return passedOver // \u0640 is the tatweel
  if (!/[\p{L}\p{Nd}]/u.test(character)) return separator
  const plain = fold(character)
  if (plain.length === 1) return plain.charCodeAt(0)
  ligatures.set(unit, plain)
  return ligature
}

function fold(character: string): string {
  const whole = lookAlikes[character]
  if (whole !== undefined) return whole
  const composed = character.normalize('NFKC')
  if (/\p{Nd}/u.test(composed)) return digit(composed)
  if (/^[\u0621-\u06d5]+$/.test(composed)) return Array.from(composed, (c) => lookAlikes[c] ?? c).join('')
  if (character > '\u2000') return character.toLowerCase()
  return (
    composed
      .normalize('NFKD')
      .replace(/[^\p{L}\p{Nd}]/gu, '')
      .toLowerCase() || character
  )
}

/** Arabic-Indic and Persian digits read as 0-9; other scripts' digits stay. */
function digit(character: string): string {
  const unit = character.charCodeAt(0)
  if (unit >= 0x660 && unit <= 0x669) return String(unit - 0x660)
  if (unit >= 0x6f0 && unit <= 0x6f9) return String(unit - 0x6f0)
  return character
}
