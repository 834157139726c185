import { minimaCount, minimaOf, type Signature } from './signature.ts'

export type Signed = { readonly id: string; readonly signature: Signature }

/** Signatures of long texts side by side, so that a hundred thousand take 26 MB and are read in a row. */
export type SignatureTable = {
  readonly ids: readonly string[]
  readonly sizes: Uint32Array
  /** Row after row, `minimaCount` in each. */
  readonly minima: Uint16Array
}

/**
 * The longest text comes first, so that a text meets its cut copies as the group's first member. The same signatures stand
 * side by side. The order of the input plays no part.
 */
export function buildTable(signed: readonly Signed[]): SignatureTable {
  const sorted = signed
    .map(({ id, signature }) => ({ id, size: signature[0] ?? 0, minima: minimaOf(signature) }))
    .sort((a, b) => b.size - a.size || compareMinima(a.minima, b.minima) || (a.id < b.id ? -1 : 1))
  const minima = new Uint16Array(sorted.length * minimaCount)
  sorted.forEach((row, at) => minima.set(row.minima, at * minimaCount))
  return { ids: sorted.map(({ id }) => id), sizes: Uint32Array.from(sorted, ({ size }) => size), minima }
}

function compareMinima(a: Uint16Array, b: Uint16Array): number {
  for (let at = 0; at < minimaCount; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
