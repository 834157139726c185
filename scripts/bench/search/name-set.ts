import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, isContentWord, onlyWith, type WordIndex } from './word-index.ts'

const sample = 300
const rows = ['غجكق', 'تط', 'سصث', 'زذظ']
const vowels = ['ا', 'و', 'ي']

/**
 * Two words that differ in one letter of the same sound, or in one long vowel, and look like foreign names: neither ever takes ال
 * or is as frequent as words are. By counting only, so some pairs are two words: a ceiling below 1, the same for all systems.
 */
export function makeNameSet(index: WordIndex): QuerySet {
  const names = [...index.keys()].filter((word) => isName(word, index))
  const known = new Set(names)
  const pairs = names.flatMap((name) =>
    respell(name)
      .filter((other) => known.has(other) && other !== name)
      .map((other) => ({ name, other })),
  )
  const queries = pairs
    .map(({ name, other }): Query => ({ text: name, relevant: onlyWith(index, other, name), group: other }))
    .filter(({ relevant }) => relevant.size > 0)
  return { name: 'names in another spelling', kind: 'finding', queries: shuffle(queries, 7).slice(0, sample) }
}

function isName(word: string, index: WordIndex): boolean {
  const seen = holdersOf(index, word).size
  const isForeign =
    /^[اتثجخدرزشطغقمنهي][ابتثجخدرزسشطغفقكلمنهوي]{4,}$/.test(word) &&
    !/^[ايتنم]|(?:ه|ات|ون|ين|ها|هم|وا|نا|ان)$/.test(word)
  const isAttached = ['و', 'ب', 'ل', 'ف', 'ك', 'س'].some(
    (particle) => word.startsWith(particle) && index.has(word.slice(1)),
  )
  const takes = ['ال', 'ي', 'ت', 'ن', 'م'].some((before) => index.has(before + word))
  return isContentWord(word) && isForeign && !isAttached && !takes && seen >= 1 && seen <= 200
}

function respell(word: string): string[] {
  const letters = [...word]
  return letters.flatMap((letter, at) => {
    const place = (text: string) => word.slice(0, at) + text + word.slice(at + 1)
    const sounds = rows.filter((row) => row.includes(letter)).flatMap((row) => [...row])
    const left = at > 0 && at < letters.length - 1 && vowels.includes(letter) ? [place('')] : []
    const more = at > 0 ? vowels.map((vowel) => word.slice(0, at) + vowel + word.slice(at)) : []
    return [...sounds.filter((sound) => sound !== letter).map(place), ...left, ...more]
  })
}
