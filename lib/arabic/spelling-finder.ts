import { areSpellings, variantKey } from './variant-key.ts'
import type { CountedWord } from './vocabulary.ts'

/** Shorter skeletons (سلا, سيل) are shared by too many words. */
const FEWEST_SOUNDS = 3

/** What may be attached before a name nobody has attested. */
const particles = ['', 'ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك']

export type SpellingFinder = (word: string) => string | null

/**
 * For a folded word that the archive does not have: the most frequent of its words that is written with letters of the same
 * sounds, as names are in several ways and as many people spell (تسلا -> تيسلا, مدرصه -> مدرسه). Null when there is none. More
 * daring than `createVariantIndex`, since otherwise nothing would be found. Goes through all words when it is first asked.
 */
export function createSpellingFinder(listWords: () => Iterable<CountedWord>): SpellingFinder {
  let groups: ReadonlyMap<string, readonly CountedWord[]> | null = null
  const find = (word: string) => {
    if (!isLongEnough(word)) return null
    groups ??= groupByKey(listWords())
    const spellings = (groups.get(variantKey(word)) ?? []).filter((other) => areSpellings(word, other.word))
    return spellings.toSorted((a, b) => b.articles - a.articles)[0]?.word ?? null
  }
  return (word) => {
    for (const particle of particles) {
      const found = word.startsWith(particle) ? find(word.slice(particle.length)) : null
      if (found !== null) return found
    }
    return null
  }
}

function groupByKey(words: Iterable<CountedWord>): Map<string, CountedWord[]> {
  const groups = new Map<string, CountedWord[]>()
  for (const counted of words) {
    if (!isLongEnough(counted.word)) continue
    const key = variantKey(counted.word)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [counted])
    else group.push(counted)
  }
  return groups
}

function isLongEnough(word: string): boolean {
  return /^[\u0621-\u064A]{4,}$/.test(word) && variantKey(word).replace(/[اويء]/g, '').length >= FEWEST_SOUNDS
}
