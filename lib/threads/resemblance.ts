import { minimaCount } from './signature.ts'
import type { SignatureTable } from './signature-table.ts'

export type Limits = {
  /** The least Jaccard index (shared shingles among all of both) of two copies. */
  readonly threshold: number
  /** The same when one text is a part of the other: a copy cut to a share of its length has that share for index. */
  readonly cutThreshold: number
  /** How much of the shorter text must stand in the longer for it to be called a part. */
  readonly containment: number
}

/** Estimated Jaccard index of two rows when they are copies by the limits, else 0. */
export function measureResemblance(table: SignatureTable, a: number, b: number, limits: Limits): number {
  const jaccard = countSame(table.minima, a, b) / minimaCount
  if (jaccard >= limits.threshold) return jaccard
  if (jaccard < limits.cutThreshold) return 0
  const sizeA = table.sizes[a] ?? 0
  const sizeB = table.sizes[b] ?? 0
  const shared = (jaccard / (1 + jaccard)) * (sizeA + sizeB)
  return shared >= limits.containment * Math.min(sizeA, sizeB) ? jaccard : 0
}

function countSame(minima: Uint16Array, a: number, b: number): number {
  let same = 0
  const from = a * minimaCount
  const other = b * minimaCount
  for (let at = 0; at < minimaCount; at++) if (minima[from + at] === minima[other + at]) same += 1
  return same
}
