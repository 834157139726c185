import { mixHash } from './mix-hash.ts'
import { minimaCount } from './signature.ts'

/** An odd factor and a summand each: multiplied and added modulo 2^32 they put all hashes in another order. */
const factors = Int32Array.from({ length: minimaCount }, (_, at) => mixHash(2 * at + 1) | 1)
const summands = Int32Array.from({ length: minimaCount }, (_, at) => mixHash(2 * at + 2))

/**
 * For each of 128 orders of all hashes the shingle that comes first, 16 bits of it. Two texts have the same first shingle
 * as often as they share shingles (Broder 1997).
 */
export function findMinima(shingles: Int32Array, minima: Uint16Array): void {
  for (let at = 0; at < minimaCount; at++) {
    const factor = factors[at] ?? 1
    const summand = summands[at] ?? 0
    let least = 0x7fffffff
    for (let i = 0; i < shingles.length; i++) {
      const value = (Math.imul(shingles[i] ?? 0, factor) + summand) | 0
      if (value < least) least = value
    }
    // The low bits: the high ones of a minimum are nearly always the same.
    minima[at] = least & 0xffff
  }
}
