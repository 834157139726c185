import { mixHash } from './mix-hash.ts'
import { shingleWords } from './signature.ts'

let shingles = new Int32Array(4096)

/** The hashes of the runs of `shingleWords` words, each once. Valid until the next call. */
export function hashShingles(words: Int32Array): Int32Array {
  const count = Math.max(0, words.length - shingleWords + 1)
  if (count > shingles.length) shingles = new Int32Array(count * 2)
  for (let start = 0; start < count; start++) shingles[start] = hashRun(words, start)
  return dropRepeats(shingles.subarray(0, count).sort())
}

function hashRun(words: Int32Array, start: number): number {
  let run = 0
  for (let i = start; i < start + shingleWords; i++) run = mixHash(Math.imul(run, 31) + (words[i] ?? 0))
  return run
}

function dropRepeats(sorted: Int32Array): Int32Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0
    if (i === 0 || value !== sorted[kept - 1]) sorted[kept++] = value
  }
  return sorted.subarray(0, kept)
}
