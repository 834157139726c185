import { minimaCount } from './signature.ts'
import type { SignatureTable } from './signature-table.ts'

export type Limits = {
  /** The least Jaccard index (shared shingles among all of both) of two copies. */
  readonly threshold: number
  /** The same when one text is a part of the other: a copy cut to a share of its length has that share for index. */
  readonly cutThreshold: number
  /** How much of the shorter text must stand in the longer for it to be called a part. */
  readonly containment: number
  /** The least index of a page of a template with its copy. */
  readonly templateThreshold: number
}

/** Which share of the minima of two rows are the same: the estimated Jaccard index of their shingles. */
export function estimateJaccard({ minima }: SignatureTable, a: number, b: number): number {
  let same = 0
  const from = a * minimaCount
  const other = b * minimaCount
  for (let at = 0; at < minimaCount; at++) if (minima[from + at] === minima[other + at]) same += 1
  return same / minimaCount
}

/** Whether two rows with this index are copies. */
export function areCopies(
  table: SignatureTable,
  a: number,
  b: number,
  jaccard: number,
  limits: Limits,
): boolean {
  if (jaccard >= limits.threshold) return true
  if (jaccard < limits.cutThreshold) return false
  const sizeA = table.sizes[a] ?? 0
  const sizeB = table.sizes[b] ?? 0
  const shared = (jaccard / (1 + jaccard)) * (sizeA + sizeB)
  return shared >= limits.containment * Math.min(sizeA, sizeB)
}
