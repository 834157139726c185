/** How often each word stands in a text, or in many. */
export type WordCounts = ReadonlyMap<string, number>

/** Words that each side uses more than the other, the most telling first. */
export type OverUsed = { readonly a: readonly string[]; readonly b: readonly string[] }

/** Counted beside each word before anything is read, so that a word that stands once says little. */
const prior = 0.5

/** Standard deviations from an equal share: below, the difference may be chance. */
const leastScore = 1.3

/**
 * The words with the largest difference in log-odds between two texts, by its z-score with a Dirichlet prior (Monroe, Colaresi and Quinn
 * 2008, «Fightin' Words», Political Analysis 16, 372-403). A word that a side uses once is not over-used.
 */
export function findOverUsed(a: WordCounts, b: WordCounts, most: number): OverUsed {
  const words = new Set([...a.keys(), ...b.keys()])
  const all = { a: sum(a) + prior * words.size, b: sum(b) + prior * words.size }
  const scored = Array.from(words, (word) => {
    const [one, two] = [(a.get(word) ?? 0) + prior, (b.get(word) ?? 0) + prior]
    const odds = (count: number, whole: number) => Math.log(count / (whole - count))
    return { word, score: (odds(one, all.a) - odds(two, all.b)) / Math.sqrt(1 / one + 1 / two) }
  })
  const best = (counts: WordCounts, sign: 1 | -1) =>
    scored
      .filter(({ word, score }) => sign * score >= leastScore && (counts.get(word) ?? 0) > 1)
      .sort((x, y) => sign * (y.score - x.score) || (x.word < y.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word)
  return { a: best(a, 1), b: best(b, -1) }
}

function sum(counts: WordCounts): number {
  let whole = 0
  for (const count of counts.values()) whole += count
  return whole
}
