import { isStopWord } from '#lib/arabic/stop-words.ts'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { parseQuery, type QueryTerm } from '#lib/query/parse-query.ts'
import { encodePairs, encodeWord } from './encode-words.ts'

/** A query as the engine takes it, and what of it had to be left out. */
export type EngineQuery = {
  /** Quoted encoded words; empty when nothing is asked. */
  readonly text: string
  /** Folded words that are wanted in any form or, when exact, as written: for ranking and marking. */
  readonly words: readonly string[]
  /** Wanted phrases, folded. */
  readonly phrases: readonly (readonly string[])[]
  /** What is past the engine's ten conditions, as typed. */
  readonly leftOut: readonly string[]
}

/** The engine reads the first ten conditions of a query and drops the rest without a word (contract test). */
const mostConditions = 10

type Condition = { readonly term: QueryTerm; readonly words: readonly string[]; readonly encoded: string }

/** Writes a query in the engine's terms: words by stem (or as written when exact), phrases as runs of pairs. */
export function buildQuery(query: string, isExact: boolean, stem: (word: string) => string): EngineQuery {
  const terms = parseQuery(query).map((term) => ({ term, words: tokens(term.text) }))
  const hasContent = terms.some(({ term, words }) => isContent(term, words))
  const used = terms.filter(({ term, words }) => isExact || !hasContent || isContent(term, words))
  const isByStem = !isExact && hasContent
  const conditions = used.flatMap(({ term, words }) => conditionsOf(term, words, isByStem ? stem : null))
  const asked = new Set([...new Set(conditions.map(({ encoded }) => encoded))].slice(0, mostConditions))
  const kept = conditions.filter(({ encoded }) => asked.has(encoded))
  const wanted = kept.filter(({ term }) => !term.isExcluded)
  const leftOut = conditions.filter(({ encoded }) => !asked.has(encoded))
  return {
    text: [...asked].join(' '),
    words: [...new Set(wanted.filter(({ words }) => words.length === 1).flatMap(({ words }) => words))],
    phrases: wanted.filter(({ words }) => words.length > 1).map(({ words }) => words),
    leftOut: [...new Set(leftOut.map(({ term }) => term.text))],
  }
}

/** A stop word alone («في») narrows nothing: it counts only inside a phrase, or when the query has nothing else. */
function isContent(term: QueryTerm, words: readonly string[]): boolean {
  return term.kind === 'phrase' || words.some((word) => !isStopWord(word))
}

/** One condition for a phrase; one for each word of a term such as `عام2017`. `stem` null asks for written forms. */
function conditionsOf(
  term: QueryTerm,
  words: readonly string[],
  stem: ((word: string) => string) | null,
): Condition[] {
  const sign = term.isExcluded ? '-' : ''
  if (term.kind === 'phrase' && words.length > 1) {
    return [{ term, words, encoded: `${sign}"${encodePairs(words).join(' ')}"` }]
  }
  const encode = (word: string) => (stem && term.kind === 'word' ? encodeStem(stem(word)) : encodeWord(word))
  const content = stem ? words.filter((word) => term.kind === 'phrase' || !isStopWord(word)) : words
  return content.map((word) => ({ term, words: [word], encoded: `${sign}"${encode(word)}"` }))
}
