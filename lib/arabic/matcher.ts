import type { Stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokensWithOffsets, type Token } from './tokens.ts'

/** A stretch of a text in UTF-16 units, `end` not included. */
export type MatchRange = { readonly start: number; readonly end: number }

/** What a query looks for. Stems as the stemmer gives them (not encoded), words and phrases as folded tokens. */
export type Wanted = {
  readonly stems: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

/** Finds where a text says what is wanted: sorted, not overlapping, whole written words with particles and marks. */
export type Matcher = (text: string) => MatchRange[]

export function createMatcher(wanted: Wanted, stem: Stem): Matcher {
  const phrasesByFirst = groupByFirst(wanted.phrases)
  const isWanted = ({ token }: Token) =>
    wanted.words.has(token) || (wanted.stems.size > 0 && !isStopWord(token) && wanted.stems.has(stem(token)))
  return (text) => {
    const written = tokensWithOffsets(text)
    const ranges: MatchRange[] = []
    written.forEach((token, at) => {
      if (isWanted(token)) ranges.push({ start: token.start, end: token.end })
      for (const phrase of phrasesByFirst.get(token.token) ?? []) {
        const last = written[at + phrase.length - 1]
        if (last && standsAt(phrase, written, at) && isOneLine(text, token, last))
          ranges.push({ start: token.start, end: last.end })
      }
    })
    return mergeRanges(ranges)
  }
}

function groupByFirst(phrases: Wanted['phrases']): ReadonlyMap<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const [first] = phrase
    if (first !== undefined) groups.set(first, [...(groups.get(first) ?? []), phrase])
  }
  return groups
}

function standsAt(phrase: readonly string[], written: readonly Token[], at: number): boolean {
  return phrase.every((word, index) => written[at + index]?.token === word)
}

/** A phrase never reaches over a line end: the index has none that does (`lib/engine/article-document.ts`). */
function isOneLine(text: string, first: Token, last: Token): boolean {
  return !text.slice(first.start, last.end).includes('\n')
}

/** A word inside a phrase that matched is no range of its own. Takes ranges sorted by start. */
function mergeRanges(ranges: readonly MatchRange[]): MatchRange[] {
  const merged: MatchRange[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last === undefined || range.start >= last.end) merged.push(range)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return merged
}
