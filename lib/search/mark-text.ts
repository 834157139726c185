import { createMatcher, type MatchRange } from '#lib/arabic/matcher.ts'
import type { Stem } from '#lib/arabic/stem.ts'
import type { EngineQuery } from '#lib/engine/build-query.ts'

/** Finds what a query matched in a displayed text: whole words with their particles and marks, and phrases. */
export type MarkText = (text: string) => readonly MatchRange[]

/** `stem` is the archive's own: the query's stems are in it already. */
export function createMarker({ words, stems, phrases }: EngineQuery, stem: Stem): MarkText {
  if (words.length === 0 && phrases.length === 0) return () => []
  return createMatcher({ words: new Set(words), stems: new Set(stems), phrases }, stem)
}
