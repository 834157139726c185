import type { Frequency } from './attested.ts'
import { isForeignName } from './foreign-name.ts'
import { noLexicon } from './lexicon.ts'
import { stripParticle } from './strip-particle.ts'
import { areSpellings, variantKey } from './variant-key.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Shorter skeletons are chance. */
const MIN_SOUNDS = 4
/** These letters also make forms of Arabic words (تـ, مـ, ان), so such a name needs one more. */
const derivational = /^[ايتنم]/
/**
 * Of three consonants (زيوريخ, غوميز) more than half of the pairs were Arabic words. Without those that begin with و or a letter of
 * derivation or end like a noun or a verb, and with one letter different only, 85 % of a sample were names.
 */
const shortName = /^(?![ايتنمو]).{5,}(?<!ه)(?<![وه]ا)$/

/** Pairs that pass every test and are two words or two names all the same. */
const minimalPairs: ReadonlySet<string> = new Set([
  'جرجس جرجيس',
  'درهم دراهم',
  'دفتر دفاتر',
  'بكسل بيكسل',
  'كبلر كوبلر',
  'هولند هولاند',
])

/**
 * Other words of the archive that are the same foreign name in another spelling, the frequent first: كوبنهاغن ->
 * كوبنهاجن. Precision first: nothing for words that may be Arabic (صورة, ثورة). Goes through the whole vocabulary once.
 */
export function findVariants(word: string, { frequency }: Vocabulary): string[] {
  if (!isCandidate(word, frequency)) return []
  const key = variantKey(word)
  return [...frequency.keys()]
    .filter((other) => other !== word && variantKey(other) === key && isCandidate(other, frequency))
    .filter((other) => areOneName(word, other))
    .sort(byFrequency(frequency))
}

/**
 * The spellings of foreign names in an archive: word -> the spelling that speaks for all, the most frequent. Words in `taken`
 * are left alone.
 */
export function createVariantIndex(
  { frequency }: Vocabulary,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const groups = new Map<string, string[]>()
  for (const word of frequency.keys()) {
    if (taken.has(word) || !isCandidate(word, frequency)) continue
    const key = variantKey(word)
    groups.set(key, [...(groups.get(key) ?? []), word])
  }
  const speakers = new Map<string, string>()
  for (const group of groups.values()) {
    const heads: string[] = []
    for (const word of group.toSorted(byFrequency(frequency))) {
      const head = heads.find((candidate) => areOneName(candidate, word))
      if (head === undefined) heads.push(word)
      else speakers.set(word, head)
    }
  }
  return speakers
}

/** Whether a word looks like a foreign name long enough that equal sounds are no chance. */
export function isCandidate(word: string, frequency: Frequency): boolean {
  if (!isForeignName(word, frequency)) return false
  const sounds = variantKey(word).replace(/[اوي]/g, '').length
  const isShort = sounds === MIN_SOUNDS - 1 && shortName.test(word)
  if (!isShort && sounds < (derivational.test(word) ? MIN_SOUNDS + 1 : MIN_SOUNDS)) return false
  return stripParticle(word, frequency, noLexicon) === word
}

/** Whether two words of one key are spellings of one name. */
export function areOneName(one: string, other: string): boolean {
  return (
    areSpellings(one, other) && !minimalPairs.has(`${one} ${other}`) && !minimalPairs.has(`${other} ${one}`)
  )
}

function byFrequency(frequency: Frequency): (a: string, b: string) => number {
  return (a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1)
}
