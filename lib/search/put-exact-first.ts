import { fold } from '#lib/arabic/fold.ts'

type Text = { readonly title: string; readonly body: string }

/**
 * Puts articles that have the words as typed before those that have them in another form, and keeps the engine's order
 * otherwise: who asks for كتاب wants كتاب before الكتابة. `words` are folded.
 */
export function putExactFirst<T extends Text>(articles: readonly T[], words: readonly string[]): T[] {
  if (words.length === 0) return [...articles]
  const scored = articles.map((article) => ({ article, score: exactness(article, words) }))
  return scored.sort((a, b) => b.score - a.score).map(({ article }) => article)
}

/** Number of words that stand in the article as typed; a title that has them all breaks ties. */
function exactness({ title, body }: Text, words: readonly string[]): number {
  const foldedTitle = fold(title)
  const foldedBody = fold(body)
  const inTitle = words.filter((word) => hasWord(foldedTitle, word)).length
  const anywhere = words.filter((word) => hasWord(foldedTitle, word) || hasWord(foldedBody, word)).length
  return anywhere + (inTitle === words.length ? 0.5 : 0)
}

const letter = /[\p{L}\p{N}]/u

/** Whether a folded text has a word with no letter or digit on either side. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isStart = at === 0 || !letter.test(text.charAt(at - 1))
    if (isStart && !letter.test(text.charAt(at + word.length))) return true
  }
  return false
}
