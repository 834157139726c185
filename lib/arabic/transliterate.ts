import type { Frequency } from './attested.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a Latin spelling of a sound may be in Arabic (folded: گ is ك, پ is ب, ة is ه), the long spellings first. */
const consonants: readonly (readonly [latin: string, arabic: string])[] = [
  ...([
    ['sch', 'ش|سك'],
    ['tch', 'تش|ش'],
    ['sh', 'ش'],
    ['ch', 'تش|ش|خ|ك'],
    ['kh', 'خ|ك'],
    ['gh', 'غ|ج|ق'],
  ] as const),
  ...([
    ['th', 'ث|ت|ذ'],
    ['dh', 'ذ|د|ظ|ض'],
    ['ph', 'ف'],
    ['zh', 'ج|ز'],
    ['dj', 'ج'],
    ['cz', 'تش|ش'],
  ] as const),
  ...([
    ['tz', 'تس|تز|ز'],
    ['ts', 'تس|س'],
    ['ck', 'ك'],
    ['qu', 'كو?|قو?'],
    ['x', 'كس|س|خ'],
    ['q', 'ق|ك'],
  ] as const),
  ...([
    ['b', 'ب'],
    ['p', 'ب'],
    ['t', 'ت|ط'],
    ['d', 'د|ض'],
    ['r', 'ر'],
    ['l', 'ل'],
    ['m', 'م'],
    ['n', 'ن'],
  ] as const),
  ...([
    ['f', 'ف'],
    ['v', 'ف|و'],
    ['w', 'و|ف'],
    ['k', 'ك|ق|خ'],
    ['c', 'ك|ق'],
    ['g', 'غ|ج|ك|ق'],
    ['j', 'ج|خ|ي'],
  ] as const),
  ...([
    ['s', 'س|ص'],
    ['z', 'ز|ظ|س|ذ'],
    ['h', 'ه|ح'],
  ] as const),
]
const vowels: readonly (readonly [latin: string, arabic: string])[] = [
  ...([
    ['ou', '[وا]'],
    ['oo', 'و'],
    ['ee', 'ي'],
    ['ea', 'ي?ا?'],
    ['ai', '(?:ا?ي|ا)'],
    ['ay', 'ا?ي'],
    ['ei', 'ا?ي'],
  ] as const),
  ...([
    ['au', 'ا?و'],
    ['ow', 'ا?و'],
    ['ew', 'ي?و'],
    ['ia', 'ي?ا?'],
    ['ie', 'ي'],
    ['io', 'ي?و?'],
    ['eo', 'ي?و?'],
  ] as const),
  ...([
    ['a', '[اع]'],
    ['e', 'ي'],
    ['i', 'ي'],
    ['o', 'و'],
    ['u', '[وا]'],
    ['y', 'ي'],
  ] as const),
]

/** Words of fewer sounds match too much; a vowel at the beginning counts. */
const FEWEST_SOUNDS = 3
/** Names from other languages write their vowels out, Arabic words do not. Short names must write more of them. */
const LEAST_VOWELS = { short: 0.6, long: 0.5 }
const MOST = 3

/**
 * Arabic words of the archive that a Latin name is written with, the likely first, three at most: telegram -> تيليغرام,
 * تلغرام. Takes and gives folded words. Sound by sound, and only words that behave like names; nothing rather than a guess.
 */
export function arabicCandidates(latin: string, { frequency }: Pick<Vocabulary, 'frequency'>): string[] {
  const sounds = compile(latin)
  if (sounds === null) return []
  return best(frequency, (word) => (isName(word, frequency) ? likeness(sounds, word) : 0))
}

/** The reverse: Latin words of the archive that an Arabic word spells. */
export function latinCandidates(arabic: string, { frequency }: Pick<Vocabulary, 'frequency'>): string[] {
  if (!/^[\u0621-\u064A]{3,}$/.test(arabic)) return []
  return best(frequency, (word) => {
    const sounds = /^[a-z]/.test(word) && mayBegin(word, arabic) ? compile(word) : null
    return sounds === null ? 0 : likeness(sounds, arabic)
  })
}

type Sounds = { readonly pattern: RegExp; readonly vowels: number; readonly leastVowels: number }

function compile(latin: string): Sounds | null {
  if (!/^[a-z]{4,20}$/.test(latin)) return null
  const spelling = simplify(latin)
  let source = ''
  let soundCount = 0
  let vowelCount = 0
  for (let at = 0; at < spelling.length;) {
    const rest = spelling.slice(at)
    const vowel = vowels.find(([letters]) => rest.startsWith(letters))
    const sound = vowel ?? consonants.find(([letters]) => rest.startsWith(letters))
    if (sound === undefined) return null
    if (vowel === undefined || at === 0) soundCount += 1
    if (vowel !== undefined) vowelCount += 1
    // facebook: an a before a silent e is written with a ya.
    const arabic = /^a[^aeiou]e/.test(rest) ? '[اي]' : sound[1]
    source += vowel === undefined ? `(?:${arabic})` : vowelPattern([vowel[0], arabic], at)
    at += sound[0].length
  }
  if (soundCount < FEWEST_SOUNDS) return null
  const leastVowels = soundCount > FEWEST_SOUNDS ? LEAST_VOWELS.long : LEAST_VOWELS.short
  const ending = /[aeiou]$/.test(latin) ? '[اه]?' : ''
  return { pattern: new RegExp(`^${source}${ending}$`), vowels: vowelCount, leastVowels }
}

/** Doubled and silent letters out; c before e, i and y is an s: france -> frans. */
function simplify(latin: string): string {
  return latin
    .replace(/c(?=[eiy])/g, 's')
    .replace(/([^aeiou])\1/g, '$1')
    .replace(/(?<=[^aeiou])e$|(?<=[aeiou])h$/, '')
}

/** At the beginning a vowel is carried by an alef; inside it may be left out. */
function vowelPattern([letters, arabic]: readonly [string, string], at: number): string {
  if (at > 0) return `(${arabic})?`
  if (letters.startsWith('a')) return '([اع])'
  return /^[ou]/.test(letters) ? '(او?|يو)' : '(اي?|ي)'
}

/** 0 when the word is none that the sounds spell; else the share of vowels written, at most 1. */
function likeness({ pattern, vowels: count, leastVowels }: Sounds, word: string): number {
  const match = pattern.exec(word)
  if (match === null) return 0
  const written = match.slice(1).filter((vowel) => vowel !== undefined && vowel !== '').length
  const share = count === 0 ? 1 : written / count
  return share < leastVowels ? 0 : share
}

function best(frequency: Frequency, score: (word: string) => number): string[] {
  return [...frequency]
    .map(([word, count]) => ({ word, count, score: score(word) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map((found) => found.word)
}

/** It takes ال more seldom than not (الفيسبوك). */
function isName(word: string, frequency: Frequency): boolean {
  if (!/^(?!ال)[\u0621-\u064A]{3,}$/.test(word)) return false
  return (frequency.get(`ال${word}`) ?? 0) <= (frequency.get(word) ?? 0)
}

/** A quick look before a pattern is made: the first letters must agree. */
function mayBegin(latin: string, arabic: string): boolean {
  const first = arabic.charAt(0)
  if ('aeiouyh'.includes(latin.charAt(0))) return 'اعويهح'.includes(first)
  const sound = consonants.find(([letters]) => simplify(latin).startsWith(letters))
  return sound?.[1].includes(first) ?? false
}
