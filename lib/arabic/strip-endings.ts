import { attested, type Frequency } from './attested.ts'

/** Endings of folded words, tried in this order: pronouns, plurals and dual, relation (يه, ي), feminine, accusative. */
const endings = ['ها', 'هم', 'هما', 'نا', 'كم', 'ات', 'ان', 'ون', 'ين', 'يه', 'ته', 'ه', 'ي', 'ا', 'ت']

/** Endings that are as often letters of the word itself (لبنان, بريطانيا): what remains must be frequent. */
const careful = new Set(['ا', 'ت', 'ان', 'نا', 'كم', 'هم', 'ته'])

const MIN_STEM = 3
const MOST_ENDINGS = 3

/** The word without what is attached after it: سياراتهم -> سيار, حكوميه -> حكوم. At least three letters stay. */
export function stripEndings(word: string, frequency: Frequency): string {
  let stem = word
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const ending = endings.find((candidate) => mayGo(candidate, stem, frequency))
    if (ending === undefined) return stem
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

function mayGo(ending: string, word: string, frequency: Frequency): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < MIN_STEM) return false
  return !careful.has(ending) || isFrequentEnough(word.slice(0, -ending.length), word, frequency)
}

/** The rest, masculine or feminine, is at least half as frequent as the word. */
function isFrequentEnough(rest: string, word: string, frequency: Frequency): boolean {
  const seen = attested(rest, frequency) + attested(`${rest}ه`, frequency)
  return seen > 0 && seen >= attested(word, frequency) * 0.5
}
