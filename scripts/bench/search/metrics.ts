import { createRandom } from './random.ts'

/** What one query found: ids, the best first; and which of them are right. */
export type Run = { readonly found: readonly string[]; readonly relevant: ReadonlySet<string> }

const deepest = 20

/** One over the place (from 1) of the first right article among the first twenty; 0 when there is none. */
export function reciprocalRank({ found, relevant }: Run): number {
  const place = found.slice(0, deepest).findIndex((id) => relevant.has(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** The share of the right articles, ten at most, that stand among the first ten. */
export function recallAtTen({ found, relevant }: Run): number {
  const right = found.slice(0, 10).filter((id) => relevant.has(id)).length
  return right / Math.max(1, Math.min(10, relevant.size))
}

/** The share of the first ten that are right; of fewer, of those. */
export function precisionAtTen({ found, relevant }: Run): number {
  const first = found.slice(0, 10)
  return first.filter((id) => relevant.has(id)).length / Math.max(1, first.length)
}

/** Discounted cumulative gain at ten over the best possible one; an article is right or wrong. */
export function gainAtTen({ found, relevant }: Run): number {
  const worth = (place: number) => 1 / Math.log2(place + 2)
  const gain = found.slice(0, 10).reduce((sum, id, place) => sum + (relevant.has(id) ? worth(place) : 0), 0)
  const best = Array.from({ length: Math.min(10, relevant.size) }, (_, place) => worth(place))
  return best.length === 0 ? 0 : gain / best.reduce((sum, value) => sum + value, 0)
}

/** The share of the right articles that were found at all. */
export function recall({ found, relevant }: Run): number {
  return found.filter((id) => relevant.has(id)).length / Math.max(1, relevant.size)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

const resamples = 2000

/**
 * The mean difference of paired values and the interval that holds 95 % of its resamples (percentile bootstrap, Efron 1979;
 * paired as in Sakai, SIGIR 2006). The same values give the same interval.
 */
export function compare(ours: readonly number[], theirs: readonly number[]) {
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0))
  const random = createRandom(2006)
  const draw = () => differences[Math.floor(random() * differences.length)] ?? 0
  const means = Array.from({ length: resamples }, () => mean(differences.map(draw))).sort((a, b) => a - b)
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] ?? 0
  return { difference: mean(differences), low: at(0.025), high: at(0.975) }
}
