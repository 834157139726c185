/**
 * Says at once of most words of a text that a table holds them neither whole nor without a particle, and is never wrong in
 * that. 16 KB of bits stay in the processor's nearest memory; a Map of thousands of names does not.
 */
export type WordFilter = Uint8Array

const bits = 17

/** A word's places in every filter: of all its letters, and of those after the first and after the first two. */
export const placesOfWord = 3

export function createFilter(words: Iterable<string> = []): WordFilter {
  const filter = new Uint8Array(2 ** (bits - 3))
  for (const word of words) addToFilter(filter, word)
  return filter
}

export function addToFilter(filter: WordFilter, word: string): void {
  let hash = 0
  for (let at = word.length - 1; at >= 0; at--) hash = hashOn(hash, word.charCodeAt(at))
  const place = placeOf(hash)
  filter[place >>> 3] = (filter[place >>> 3] ?? 0) | (1 << (place & 7))
}

export function mayHold(filter: WordFilter, place: number | undefined): boolean {
  return place !== undefined && ((filter[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0
}

/** One letter more of a hash. Words are read from their end, so that on the way it is also that of each shorter ending. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

export function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
}
