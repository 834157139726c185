import { createMatcher, type MatchRange } from '#lib/arabic/matcher.ts'
import type { Stem } from '#lib/arabic/stem.ts'
import type { EngineQuery } from '#lib/engine/build-query.ts'

/** Finds what a query matched in a displayed text: whole words with their particles and marks, and phrases. */
export type MarkText = (text: string) => readonly MatchRange[]

export function createMarker({ words, phrases }: EngineQuery, isExact: boolean, stem: Stem): MarkText {
  if (words.length === 0 && phrases.length === 0) return () => []
  const stems = isExact ? [] : words.map(stem)
  return createMatcher({ words: new Set(words), stems: new Set(stems), phrases }, stem)
}
