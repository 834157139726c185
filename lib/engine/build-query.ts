import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { parseQuery } from '#lib/query/parse-query.ts'
import { toBranches, type Condition } from '#lib/query/query-branches.ts'
import type { QueryTrouble } from '#lib/query/query-tree.ts'
import { encodeRuns, encodeWord, inTitle } from './encode-words.ts'

/** A query as the engine takes it, and what of it had to be left out. */
export type EngineQuery = {
  /** A union of searches; one empty text when nothing is asked. Each is quoted encoded words. */
  readonly branches: readonly string[]
  /** Folded words that are wanted in any form or, when exact, as written: for ranking and marking. */
  readonly words: readonly string[]
  /** The stems of those that are wanted in any form. */
  readonly stems: readonly string[]
  /** Wanted phrases, folded. */
  readonly phrases: readonly (readonly string[])[]
  /** What is wanted, one condition after the other, and what must not be there: for the closest articles. */
  readonly wanted: readonly WantedCondition[]
  readonly excluded: readonly string[]
  /** What is past the engine's ten conditions, as typed. */
  readonly leftOut: readonly string[]
  /** The query is a union of more searches than are asked. */
  readonly isCut: boolean
  readonly troubles: readonly QueryTrouble[]
}

/** A condition as the engine reads it, and its folded words. */
export type WantedCondition = { readonly text: string; readonly words: readonly string[] }

/** The engine reads the first ten conditions of a query and drops the rest without a word (contract test). */
const mostConditions = 10

type Stem = (word: string) => string

/** A condition as the engine reads it. */
type Encoded = Condition & {
  readonly words: readonly string[]
  /** Null where the written form is asked for. */
  readonly stem: string | null
  readonly text: string
}

/** Writes a query in the engine's terms: words by stem (or as written when exact), phrases as runs of two or three words. */
export function buildQuery(query: string, isExact: boolean, stem: Stem): EngineQuery {
  const { tree, troubles } = parseQuery(query)
  const { branches, isCut } = toBranches(tree)
  const encoded = branches.map((branch) => encodeBranch(branch, isExact, stem))
  const kept = encoded.flatMap((branch) => branch.kept)
  const wanted = kept.filter(({ isExcluded }) => !isExcluded)
  return {
    branches: [...new Set(encoded.map((branch) => uniqueTexts(branch.kept).join(' ')))],
    words: [...new Set(wanted.filter(({ words }) => words.length === 1).flatMap(({ words }) => words))],
    stems: [...new Set(wanted.flatMap(({ stem: own }) => own ?? []))],
    phrases: wanted.filter(({ words }) => words.length > 1).map(({ words }) => words),
    wanted: wanted.map(({ text, words }) => ({ text, words })),
    excluded: uniqueTexts(kept.filter(({ isExcluded }) => isExcluded)),
    leftOut: [...new Set(encoded.flatMap(({ leftOut }) => leftOut).map(({ term }) => term.text))],
    isCut,
    troubles,
  }
}

function uniqueTexts(conditions: readonly Encoded[]): string[] {
  return [...new Set(conditions.map(({ text }) => text))]
}

function encodeBranch(
  branch: readonly Condition[],
  isExact: boolean,
  stem: Stem,
): { kept: Encoded[]; leftOut: Encoded[] } {
  const conditions = branch.map((condition) => ({ ...condition, words: tokens(condition.term.text) }))
  const hasContent = conditions.some(isContent)
  const used = conditions.filter((condition) => isExact || !hasContent || isContent(condition))
  const all = used.flatMap((condition) => encodeCondition(condition, isExact || !hasContent ? null : stem))
  const asked = new Set([...new Set(all.map(({ text }) => text))].slice(0, mostConditions))
  return {
    kept: all.filter(({ text }) => asked.has(text)),
    leftOut: all.filter(({ text }) => !asked.has(text)),
  }
}

type Tokenised = Condition & { readonly words: readonly string[] }

/** A stop word alone («في») narrows nothing: it counts only inside a phrase, or when there is nothing else. */
function isContent({ term, words }: Tokenised): boolean {
  return term.kind === 'phrase' || words.some((word) => !isStopWord(word))
}

/** One condition for a phrase; one for each word of a term such as `عام2017`. `stem` null asks for written forms. */
function encodeCondition({ term, isExcluded, words }: Tokenised, stem: Stem | null): Encoded[] {
  const place = term.field === 'title' ? inTitle : (word: string) => word
  const quote = (encoded: readonly string[]) => `${isExcluded ? '-' : ''}"${encoded.map(place).join(' ')}"`
  if (term.kind === 'phrase' && words.length > 1)
    return [{ term, isExcluded, words, stem: null, text: quote(encodeRuns(words, words.length > 2 ? 3 : 2)) }]
  const content = stem ? words.filter((word) => term.kind === 'phrase' || !isStopWord(word)) : words
  return content.map((word) => {
    const own = stem && term.kind === 'word' ? stem(word) : null
    const encoded = own === null ? encodeWord(word) : encodeStem(own)
    return { term, isExcluded, words: [word], stem: own, text: quote([encoded]) }
  })
}
