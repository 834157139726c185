import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Document } from './documents.ts'

/** Which documents hold a folded word. Query sets are made from it, by counting only. */
export type WordIndex = ReadonlyMap<string, ReadonlySet<string>>

export function indexWords(documents: readonly Document[]): WordIndex {
  const index = new Map<string, Set<string>>()
  for (const { id, body } of documents) {
    for (const word of tokens(body)) {
      const holders = index.get(word)
      if (holders) holders.add(id)
      else index.set(word, new Set([id]))
    }
  }
  return index
}

export function holdersOf(index: WordIndex, word: string): ReadonlySet<string> {
  return index.get(word) ?? new Set()
}

/** Documents that hold one word and not the other. */
export function onlyWith(index: WordIndex, word: string, other: string): ReadonlySet<string> {
  const others = holdersOf(index, other)
  return new Set([...holdersOf(index, word)].filter((id) => !others.has(id)))
}

/** Arabic, no function word, of four letters or more. */
export function isContentWord(word: string): boolean {
  return /^[\u0621-\u064A]{4,}$/.test(word) && !isStopWord(word)
}
