/** Folded word -> number of articles it occurs in. */
type Frequency = ReadonlyMap<string, number>

/** Shorter beginnings have too many continuations to be a help. */
const shortest = 2

/**
 * Words of the archive that somebody who typed `word` may have meant: those that begin with it (it may not be finished), and
 * those that differ in one letter. The most frequent first, at most `most`. Folded words in and out.
 */
export function suggestWords(word: string, frequency: Frequency, most: number): string[] {
  if (word.length < shortest) return []
  const found: { word: string; count: number }[] = []
  for (const [candidate, count] of frequency) {
    if (candidate === word) continue
    if (candidate.startsWith(word) || isOneLetterOff(candidate, word)) found.push({ word: candidate, count })
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map((one) => one.word)
}

/** Whether one letter was changed, added, left out, or swapped with its neighbour (Damerau-Levenshtein distance 1). */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b || Math.min(a.length, b.length) < 3) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  if (a.length !== b.length) {
    const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
    return longer.slice(start + 1) === shorter.slice(start)
  }
  if (a.slice(start + 1) === b.slice(start + 1)) return true
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start]
  return isSwapped && a.slice(start + 2) === b.slice(start + 2)
}
