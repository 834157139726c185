import { particles } from './attached-sets.ts'
import type { QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, isContentWord, type WordIndex } from './word-index.ts'

const sample = 200

/** Words of 10 to 200 texts, drawn by chance. Right are the texts that have the word itself, bare or with a particle. */
export function makePlainSet(index: WordIndex): QuerySet {
  const words = [...index.keys()].filter((word) => {
    const seen = holdersOf(index, word).size
    return isContentWord(word) && seen >= 10 && seen <= 200
  })
  const queries = shuffle(words, 9)
    .slice(0, sample)
    .map((text) => ({
      text,
      relevant: new Set(['', ...particles].flatMap((particle) => [...holdersOf(index, particle + text)])),
    }))
  return { name: 'plain words', kind: 'finding', queries }
}
