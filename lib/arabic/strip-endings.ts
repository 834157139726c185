import { attested, type Frequency } from './attested.ts'

/** Endings of folded words, tried in this order: pronouns, plurals and dual, relation (يه, ي), feminine, accusative. */
const endings = ['وا', 'ها', 'هم', 'هما', 'نا', 'كم', 'ات', 'ان', 'ون', 'ين', 'يه', 'ته', 'ه', 'ي', 'ا', 'ت']

/** Endings that are as often letters of the word itself (لبنان): what remains must have this share of its frequency. */
const careful: ReadonlyMap<string, number> = new Map([
  ['ا', 0.1],
  ...['ت', 'ان', 'نا', 'كم', 'هم', 'ته'].map((ending): [string, number] => [ending, 0.5]),
])

const MIN_STEM = 3
const MOST_ENDINGS = 3

/**
 * The word without what is attached after it: سياراتهم -> سيار, حكوميه -> حكوم. At least three letters stay, and of words in
 * `uncut` all: سلطان is no سلط.
 */
export function stripEndings(word: string, frequency: Frequency, uncut?: ReadonlySet<string>): string {
  let stem = word
  for (let i = 0; i < MOST_ENDINGS; i++) {
    if (uncut?.has(stem)) return stem
    const ending = endings.find((candidate) => mayGo(candidate, stem, frequency))
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  return shortFeminine(stem, frequency) ?? stem
}

function mayGo(ending: string, word: string, frequency: Frequency): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < MIN_STEM) return false
  const share = careful.get(ending)
  return share === undefined || isFrequentEnough(word.slice(0, -ending.length), word, share, frequency)
}

/** The rest, masculine or feminine, occurs, and not much more rarely than the word. */
function isFrequentEnough(rest: string, word: string, share: number, frequency: Frequency): boolean {
  const seen = attested(rest, frequency) + attested(`${rest}ه`, frequency)
  return seen > 0 && seen >= attested(word, frequency) * share
}

/** Words of two letters and ه are too short to lose it, so their other forms get it back: قوات, قوتها -> قوه. */
function shortFeminine(stem: string, frequency: Frequency): string | null {
  const isPlural = stem.length === 4 && stem.endsWith('ات')
  const isBound = stem.length === 3 && stem.endsWith('ت')
  if (!isPlural && !isBound) return null
  const feminine = `${stem.slice(0, 2)}ه`
  const seen = attested(feminine, frequency)
  return seen > 0 && (isPlural || seen > attested(stem, frequency)) ? feminine : null
}
