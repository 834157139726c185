import { tokens } from './tokens.ts'

/** Whether the archive has this folded word. */
type IsAttested = (word: string) => boolean

/** The keys of an American keyboard and, in the same order, what they write on the Arabic one (Windows, Arabic 101 and 102). */
const keys = "qwertyuiop[]asdfghjkl;'zxcvnm,./`\\"
const arabic = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذذ'
/** The keys that write two letters, or another letter with shift. */
const specialKeys: readonly (readonly [string, string])[] = [
  ...([
    ['b', '\u0644\u0627'],
    ['B', '\u0644\u0622'],
    ['G', '\u0644\u0623'],
    ['T', '\u0644\u0625'],
  ] as const), // LAM-ALEF and its kin
  ...([
    ['H', 'أ'],
    ['Y', 'إ'],
    ['N', 'آ'],
    ['J', '\u0640'],
    ['K', '،'],
    ['P', '؛'],
  ] as const),
]
/** What a French keyboard (AZERTY) writes where an American one writes the second letter. */
const azertyKeys: ReadonlyMap<string, string> = new Map(
  ['aq', 'zw', 'qa', 'wz', 'm;', ',m', ';,', ':.', '!/', "ù'", '^[', '$]', '²`'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)

const toArabic = new Map([...zip(keys, arabic), ...specialKeys])
const toLatin = new Map([...zip(arabic, keys)].filter(([, key]) => key !== '\\'))
const toAzerty = new Map([...azertyKeys].map(([azerty, american]) => [american, azerty]))

/** One word of two letters is chance. */
const SHORTEST = 3

/**
 * What was meant by Latin letters typed while the Arabic keyboard was thought to be on: «hgsu,]dm» -> «السعودية».
 * American keys first, then French ones. Null when that is no text whose words are all in the archive, or the letters are
 * words of it as they stand.
 */
export function retypeAsArabic(text: string, isAttested: IsAttested): string | null {
  if (/[\u0621-\u064A]/.test(text) || !/[a-z]/i.test(text) || isText(text, isAttested)) return null
  const american = retype(text, (key) => toArabic.get(key) ?? toArabic.get(key.toLowerCase()))
  const french = retype(text, (key) => toArabic.get(azertyKeys.get(key.toLowerCase()) ?? key.toLowerCase()))
  return [american, french].find((candidate) => isText(candidate, isAttested)) ?? null
}

/** The reverse: «حعفهى» -> «putin», Latin letters typed while the Arabic keyboard was on. */
export function retypeAsLatin(text: string, isAttested: IsAttested): string | null {
  if (!/[\u0621-\u064A]/.test(text) || isText(text, isAttested)) return null
  // The key b writes LAM-ALEF, and so do g and h one after the other.
  const readings = [text.replaceAll('\u0644\u0627', 'b'), text]
  const american = readings.map((reading) => retype(reading, (letter) => toLatin.get(letter)))
  const french = american.map((reading) => retype(reading, (key) => toAzerty.get(key)))
  const isLatin = (candidate: string) => /^[a-z\s]+$/.test(candidate) && isText(candidate, isAttested)
  return [...american, ...french].find(isLatin) ?? null
}

function retype(text: string, find: (key: string) => string | undefined): string {
  return [...text].map((key) => find(key) ?? key).join('')
}

function isText(text: string, isAttested: IsAttested): boolean {
  const words = tokens(text)
  return words.some((word) => word.length >= SHORTEST) && words.every(isAttested)
}

function* zip(from: string, to: string): Generator<[string, string]> {
  for (let i = 0; i < from.length; i++) yield [from.charAt(i), to.charAt(i)]
}
