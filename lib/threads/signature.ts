/**
 * What a text is compared by. Of a text long enough: how many different shingles it has, then 128 minima of 16 bits, two in
 * each number. Of a short one: a hash of its words in two numbers, which only the same words have. Of an empty one: nothing.
 */
export type Signature = Uint32Array

/** Minima of a signature. The estimate of a Jaccard index of .5 errs by .044 (one standard deviation). */
export const minimaCount = 128
/** Words in a shingle. */
export const shingleWords = 3
/** A shorter text has too few shingles: a stock sentence or two would be most of it. */
export const leastWords = 30

export const longLength = 1 + minimaCount / 2
export const shortLength = 2

export function isLong(signature: Signature): boolean {
  return signature.length === longLength
}

/** The minima alone, over the same memory. */
export function minimaOf(signature: Signature): Uint16Array {
  return new Uint16Array(signature.buffer, signature.byteOffset + 4, minimaCount)
}
