import { fold } from '#lib/arabic/fold.ts'
import { hashShingles } from './hash-shingles.ts'
import { hashWords } from './hash-words.ts'
import { stripCredit } from './strip-credit.ts'

/**
 * The Jaccard index of two bodies, exact: which share of the runs of three words that either has stand in both, 0 to 1. Credits and
 * datelines are left out, as when copies are looked for. Null when one of them has fewer than three words.
 */
export function measureLikeness(one: string, other: string): number | null {
  const mine = shinglesOf(one)
  const theirs = shinglesOf(other)
  if (mine.size === 0 || theirs.size === 0) return null
  let shared = 0
  for (const shingle of mine) if (theirs.has(shingle)) shared += 1
  return shared / (mine.size + theirs.size - shared)
}

function shinglesOf(body: string): ReadonlySet<number> {
  return new Set(hashShingles(hashWords(stripCredit(fold(body)))))
}
