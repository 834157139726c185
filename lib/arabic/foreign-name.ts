import { attested, type Frequency } from './attested.ts'

/** Foreign names are written without ح ض ع ظ ص ذ ء, which their languages have no sound for. */
const letters = /^[ابتثجخدرزسشطغفقكلمنهوي]{4,}$/
/** Forms of verbs and participles that three root letters make: استقبل, افتتح, انطلق, يتمكن, متكامل; and وتشرد, ستجد, لايتجاوز. */
const nativeShapes = /^(?:است|ا.ت.{2,3}$|ان.{3,4}$|[يتن]ت|يست|مت|[ولس][يتن][^يو]|لا[يت])/
const endings = 'هما تها تهم ها هم نا ته وا ات ين ون ان كم يه تي ت ه ا ي'.split(' ')
/** Endings that foreign names may lose too (أمريكا، أمريكي): proof of an Arabic word only if the rest takes ال. */
const sharedEndings: ReadonlySet<string> = new Set(['ا', 'ه', 'ي', 'يه'])
/** Letters that turn a verb or participle into another of its forms. */
const prefixes = [...'يتنام']

/**
 * Whether an attested word behaves like a foreign name: it never takes ال, no pronoun or plural of it and no other form of
 * it as a verb is attested. تيليغرام and كوبنهاغن do, استقبال and يتمكن do not. Cautious: many names fail.
 */
export function isForeignName(word: string, frequency: Frequency): boolean {
  if (!letters.test(word) || nativeShapes.test(word) || word.startsWith('ال')) return false
  if (frequency.has(`ال${word}`)) return false
  return !takesEndings(word, frequency) && !hasEnding(word, frequency) && !isVerb(word, frequency)
}

function takesEndings(word: string, frequency: Frequency): boolean {
  return endings.some((ending) => !sharedEndings.has(ending) && frequency.has(word + ending))
}

function hasEnding(word: string, frequency: Frequency): boolean {
  return endings.some((ending) => {
    const rest = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || rest.length < 3) return false
    if (sharedEndings.has(ending)) return frequency.has(`ال${rest}`)
    return attested(rest, frequency) + attested(`${rest}ه`, frequency) + attested(`${rest}ت`, frequency) > 0
  })
}

function isVerb(word: string, frequency: Frequency): boolean {
  const [first = ''] = word
  if (['ي', 'ت', 'م', 'ن', 'سي', 'ست'].some((prefix) => frequency.has(prefix + word))) return true
  if (!prefixes.includes(first) && first !== 'س') return false
  return prefixes.some((other) => other !== first && frequency.has(other + word.slice(1)))
}
