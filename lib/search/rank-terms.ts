import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import type { EngineQuery, WantedCondition } from '#lib/engine/build-query.ts'
import { encodeWord } from '#lib/engine/encode-words.ts'
import type { Unit } from '#lib/ranking/choose-subsets.ts'
import { inverseFrequency, type RankTerm } from '#lib/ranking/rank-term.ts'
import type { Archive } from './open-archive.ts'

type Known = Pick<Archive, 'forms' | 'queryStem' | 'account'>

/** The words of a query as articles are ranked by them, in the order typed, each once. Stop words say nothing. */
export function rankTerms({ wanted }: EngineQuery, isExact: boolean, archive: Known): RankTerm[] {
  const words = [...new Set(wanted.flatMap((condition) => condition.words))]
  const content = words.filter((word) => !isStopWord(word))
  return (content.length > 0 ? content : words).map((word) => toTerm(word, isExact, archive))
}

function toTerm(word: string, isExact: boolean, { forms, queryStem, account }: Known): RankTerm {
  const isWritten = isExact || isStopWord(word)
  const own = queryStem(word)
  const having = forms.ofStem(own).find((form) => form.word === word)?.articles ?? 0
  return {
    stem: isWritten ? null : encodeStem(own),
    word: encodeWord(word),
    stemIdf: isWritten ? 0 : inverseFrequency(forms.articlesOf(own), account.articles),
    wordIdf: inverseFrequency(having, account.articles),
  }
}

/** The conditions of a query with their weights: of a phrase the rarest word, since all its words must stand together. */
export function weighConditions(
  conditions: readonly WantedCondition[],
  { forms, queryStem, account }: Known,
): Unit[] {
  const weightOf = (word: string) => {
    const having = forms.articlesOf(queryStem(word))
    return having === 0 ? 0 : inverseFrequency(having, account.articles)
  }
  const byText = new Map(conditions.map(({ text, words }) => [text, Math.max(...words.map(weightOf))]))
  return [...byText].map(([text, weight]) => ({ text, weight }))
}
