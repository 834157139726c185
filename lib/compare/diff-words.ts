import { diffArrays } from 'diff'
import { cutWords, type Piece } from './cut-words.ts'

/** A run of words; `isOnly`: the other text has it not. */
export type Run = { readonly text: string; readonly isOnly: boolean }

/** Two texts, word by word: the runs of each, and how many of their words both have. */
export type WordDiff = {
  readonly a: readonly Run[]
  readonly b: readonly Run[]
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
}

/** Texts that differ in more words than this are taken for different altogether: the search for the shortest way grows with it. */
const mostChanges = 2_000

/** What of each text the other has (Myers 1986, by `diff`). The runs in a row are the text again. */
export function diffWords(a: string, b: string): WordDiff {
  const [one, two] = [cutWords(a), cutWords(b)]
  const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key)
  const changes = diffArrays(keys(one), keys(two), { maxEditLength: mostChanges })
  if (changes === undefined) return allDifferent(a, b, one.length, two.length)
  const runs = { a: [] as Run[], b: [] as Run[] }
  const at = { a: 0, b: 0 }
  const counts = { shared: 0, onlyA: 0, onlyB: 0 }
  const take = (side: 'a' | 'b', pieces: readonly Piece[], count: number, isOnly: boolean) => {
    const text = pieces
      .slice(at[side], at[side] + count)
      .map((one) => one.text)
      .join('')
    runs[side].push({ text, isOnly })
    at[side] += count
  }
  for (const { added, removed, value } of changes) {
    const count = value.length
    if (!added) take('a', one, count, removed)
    if (!removed) take('b', two, count, added)
    counts[added ? 'onlyB' : removed ? 'onlyA' : 'shared'] += count
  }
  return { ...runs, ...counts }
}

function allDifferent(a: string, b: string, onlyA: number, onlyB: number): WordDiff {
  return { a: [{ text: a, isOnly: true }], b: [{ text: b, isOnly: true }], shared: 0, onlyA, onlyB }
}

/** Of the words of two texts those that both have, 0 to 1. */
export function shareOf({ shared, onlyA, onlyB }: Pick<WordDiff, 'shared' | 'onlyA' | 'onlyB'>): number {
  const all = 2 * shared + onlyA + onlyB
  return all === 0 ? 1 : (2 * shared) / all
}
