import { cutWords } from './cut-words.ts'

/** A paragraph of each text that tell the same, or one that the other text has not. */
export type Pair = { readonly a: string | null; readonly b: string | null }

/** Two paragraphs that share less of their words are no pair. */
const leastLikeness = 0.25

/** Pairs looked at: beyond that (a book beside a book) paragraphs are paired by their places. */
const mostPairs = 90_000

/**
 * The paragraphs of two texts side by side, each in its order: of all ways the one whose pairs share most words (Needleman and Wunsch
 * 1970, with the share of common words as the score and gaps free).
 */
export function alignParagraphs(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length * b.length > mostPairs) return pairByPlace(a, b)
  const [one, two] = [a.map(countKeys), b.map(countKeys)]
  const likeness = one.map((left) => two.map((right) => likenessOf(left, right)))
  const best = scoreWays(likeness, a.length, b.length)
  return walkBack(best, likeness, { a, b })
}

function pairByPlace(a: readonly string[], b: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => ({
    a: a[at] ?? null,
    b: b[at] ?? null,
  }))
}

type Keys = { readonly counts: ReadonlyMap<string, number>; readonly all: number }

function countKeys(text: string): Keys {
  const counts = new Map<string, number>()
  const pieces = cutWords(text)
  for (const { key } of pieces) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { counts, all: pieces.length }
}

/** Of the words of both those that both have, 0 to 1; below the least it is none. */
function likenessOf(one: Keys, two: Keys): number {
  let shared = 0
  for (const [key, count] of one.counts) shared += Math.min(count, two.counts.get(key) ?? 0)
  const share = one.all + two.all === 0 ? 0 : (2 * shared) / (one.all + two.all)
  return share < leastLikeness ? 0 : share
}

/** `best[i][j]`: the most that the paragraphs from i and j on can share. */
function scoreWays(likeness: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const get = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i -= 1) {
    const row = best[i] ?? []
    for (let j = columns - 1; j >= 0; j -= 1)
      row[j] = Math.max(get(i + 1, j), get(i, j + 1), get(i + 1, j + 1) + (likeness[i]?.[j] ?? 0))
  }
  return best
}

type Texts = { readonly a: readonly string[]; readonly b: readonly string[] }

function walkBack(
  best: readonly (readonly number[])[],
  likeness: readonly (readonly number[])[],
  { a, b }: Texts,
): Pair[] {
  const pairs: Pair[] = []
  const get = (i: number, j: number) => best[i]?.[j] ?? 0
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const like = likeness[i]?.[j] ?? 0
    if (i < a.length && j < b.length && like > 0 && get(i, j) === get(i + 1, j + 1) + like)
      pairs.push({ a: a[i++] ?? null, b: b[j++] ?? null })
    else if (i < a.length && (j >= b.length || get(i, j) === get(i + 1, j)))
      pairs.push({ a: a[i++] ?? null, b: null })
    else pairs.push({ a: null, b: b[j++] ?? null })
  }
  return pairs
}
