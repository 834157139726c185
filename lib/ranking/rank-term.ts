/** A word that is asked for, as the engine's fields spell it, and what finding it is worth. */
export type RankTerm = {
  /** Null when only the written form counts. */
  readonly stem: string | null
  readonly word: string
  /** Inverse document frequencies: of the stem, and of the word as written. */
  readonly stemIdf: number
  readonly wordIdf: number
}

/** An article's encoded words, spaces between. */
export type RankText = {
  readonly titleStems: string
  readonly titleWords: string
  readonly bodyStems: string
  readonly bodyWords: string
}

/** How rare a word is that stands in `having` of `articles` articles: 0 and more (BM25's, never negative). */
export function inverseFrequency(having: number, articles: number): number {
  const most = Math.max(having, articles)
  return Math.log(1 + (most - having + 0.5) / (having + 0.5))
}
