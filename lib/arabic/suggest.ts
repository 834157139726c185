import { collectNear, createTrie } from './near-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Suggester = {
  /** Words of the archive that begin with a folded beginning, the frequent first; not the beginning itself. */
  readonly complete: (beginning: string, most: number) => string[]
  /** Words of the archive that a folded word may be a misspelling of, the likely first; not the word itself. */
  readonly nearest: (word: string, most: number) => string[]
}

/** Shorter beginnings have too many continuations to be a help. */
const SHORTEST_BEGINNING = 2
/** Shorter words are one letter from everything. */
const SHORTEST_WORD = 3
/** Two mistakes are believed in words of five letters or more. */
const LONG_WORD = 5

/** Sorts the words of the archive once; every answer then takes a few milliseconds on 100,000 words. */
export function createSuggester({ frequency }: Pick<Vocabulary, 'frequency'>): Suggester {
  const words = [...frequency.keys()].sort()
  const counts = words.map((word) => frequency.get(word) ?? 0)
  const trie = createTrie(words)
  return {
    complete: (beginning, most) => {
      if (beginning.length < SHORTEST_BEGINNING) return []
      const first = lowerBound(words, beginning)
      const end = lowerBound(words, `${beginning}\uFFFF`)
      const found: number[] = []
      for (let at = first; at < end; at++) if (words[at] !== beginning) keepBest(found, at, counts, most)
      return found.map((at) => words[at] ?? '')
    },
    nearest: (word, most) => {
      if (word.length < SHORTEST_WORD) return []
      const near = collectNear(trie, word, word.length < LONG_WORD ? 1 : 2)
      return near
        .filter(({ at }) => words[at] !== word)
        .map(({ at, cost }) => ({ word: words[at] ?? '', rank: cost - commonness(counts[at] ?? 0) }))
        .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
        .slice(0, most)
        .map((found) => found.word)
    },
  }
}

/** A word ten times as frequent may be a quarter of a mistake further away. */
function commonness(count: number): number {
  return Math.log10(count + 1) / 4
}

/** Keeps the places of the `most` most frequent words, the frequent first. */
function keepBest(found: number[], at: number, counts: readonly number[], most: number): void {
  const count = counts[at] ?? 0
  if (found.length >= most && count <= (counts[found.at(-1) ?? 0] ?? 0)) return
  let place = found.length
  while (place > 0 && (counts[found[place - 1] ?? 0] ?? 0) < count) place -= 1
  found.splice(place, 0, at)
  if (found.length > most) found.pop()
}

/** The place of the first word that is not before `wanted`. */
function lowerBound(words: readonly string[], wanted: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
