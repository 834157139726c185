import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { parseQuery } from '#lib/query/parse-query.ts'
import { toBranches, type Condition } from '#lib/query/query-branches.ts'
import type { QueryTree, QueryTrouble, ValueTerm } from '#lib/query/query-tree.ts'
import { valuesOf, withValues, type FindValue } from '#lib/query/with-values.ts'
import { encodeRuns, encodeValue, encodeWord, inTitle } from './encode-words.ts'

/** A query as the engine takes it, and what of it had to be left out. */
export type EngineQuery = {
  /** A union of searches; one empty text when nothing is asked. Each is quoted encoded words. */
  readonly branches: readonly string[]
  /** Further searches of the union: for the values that the query names, whatever name an article uses. */
  readonly valueBranches: readonly string[]
  readonly values: readonly ValueTerm[]
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

/** How the words of a query are read. */
export type Reading = {
  /** Written forms only. */
  readonly isExact: boolean
  readonly stem: Stem
  /** Finds the value that words are a name of; without it, words are only words. */
  readonly findValue?: FindValue | null
}

/** Writes a query in the engine's terms: words by stem (or as written when exact), phrases as runs of two or three words. */
export function buildQuery(query: string, reading: Reading): EngineQuery {
  const { tree, troubles } = parseQuery(query)
  const { branches, isCut } = toBranches(tree)
  const encoded = branches.map((branch) => encodeBranch(branch, reading))
  const kept = encoded.flatMap((branch) => branch.kept)
  const wanted = kept.filter(({ isExcluded }) => !isExcluded)
  const texts = textsOf(encoded)
  return {
    branches: texts,
    ...addValues(tree, reading, texts),
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

function addValues(
  tree: QueryTree | null,
  reading: Reading,
  typed: readonly string[],
): Pick<EngineQuery, 'values' | 'valueBranches'> {
  const { findValue } = reading
  if (!tree || !findValue || reading.isExact) return { values: [], valueBranches: [] }
  const valued = withValues(tree, findValue)
  const texts = textsOf(toBranches(valued).branches.map((branch) => encodeBranch(branch, reading)))
  return { values: valuesOf(valued), valueBranches: texts.filter((text) => !typed.includes(text)) }
}

function textsOf(branches: readonly { readonly kept: readonly Encoded[] }[]): string[] {
  return [...new Set(branches.map(({ kept }) => uniqueTexts(kept).join(' ')))]
}

function uniqueTexts(conditions: readonly Encoded[]): string[] {
  return [...new Set(conditions.map(({ text }) => text))]
}

function encodeBranch(
  branch: readonly Condition[],
  { isExact, stem }: Reading,
): { kept: Encoded[]; leftOut: Encoded[] } {
  const conditions = branch.map((condition) => ({
    ...condition,
    words: condition.term.kind === 'value' ? [] : tokens(condition.term.text),
  }))
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
  return term.kind !== 'word' || words.some((word) => !isStopWord(word))
}

/** One condition for a phrase; one for each word of a term such as `عام2017`. `stem` null asks for written forms. */
function encodeCondition({ term, isExcluded, words }: Tokenised, stem: Stem | null): Encoded[] {
  if (term.kind === 'value') {
    const text = `"${encodeValue(term.facet, term.id)}"`
    return [{ term, isExcluded, words, stem: null, text }]
  }
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
