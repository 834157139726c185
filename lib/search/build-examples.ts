import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokensWithOffsets, type Token } from '#lib/arabic/tokens.ts'
import type { ExampleView } from './search-view.ts'

/**
 * Queries to try on this very archive, from titles in it, so that each finds something: a phrase and a word, a word without
 * another, a word in all its forms. Fewer when the titles do not give them.
 */
export function buildExamples(titles: readonly string[]): ExampleView[] {
  const [first = '', second = '', third = ''] = titles.filter((title) => contentWords(title).length >= 3)
  const phrase = findPhrase(first)
  const [word] = contentWords(second)
  const without = contentWords(first).find((other) => !contentWords(second).includes(other))
  const longest = contentWords(third).sort((a, b) => b.length - a.length)[0]
  return [
    ...(phrase ? [{ kind: 'phrase', query: phrase } as const] : []),
    ...(word && without ? [{ kind: 'without', query: `${word} -${without}` } as const] : []),
    ...(longest ? [{ kind: 'forms', query: longest } as const] : []),
  ]
}

function isContent({ token }: Token): boolean {
  return token.length >= 4 && !isStopWord(token) && /^\p{L}+$/u.test(token)
}

function contentWords(title: string): string[] {
  return tokensWithOffsets(title)
    .filter(isContent)
    .map(({ start, end }) => title.slice(start, end))
}

/** The first two content words that stand side by side, and another word of the title: `"نهر النيل" بيانات`. */
function findPhrase(title: string): string | null {
  const tokens = tokensWithOffsets(title)
  for (const [position, token] of tokens.entries()) {
    const next = tokens[position + 1]
    if (!next || !isContent(token) || !isContent(next) || title.slice(token.end, next.start) !== ' ') continue
    const phrase = title.slice(token.start, next.end)
    const other = contentWords(title).find((word) => !phrase.includes(word))
    return other ? `"${phrase}" ${other}` : `"${phrase}"`
  }
  return null
}
