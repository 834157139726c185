import { visitWords } from '#lib/arabic/word-spans.ts'

// Written over by every call: allocating for each article costs more than hashing it.
let hashes = new Int32Array(4096)

/** A 32-bit hash (FNV-1a) of each word of a folded text, in order. Valid until the next call. */
export function hashWords(folded: string): Int32Array {
  let count = 0
  visitWords(folded, (start, end, number) => {
    if (count === hashes.length) grow()
    hashes[count] = number === undefined ? hash(folded, start, end) : hash(number, 0, number.length)
    count += 1
  })
  return hashes.subarray(0, count)
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

function grow(): void {
  const grown = new Int32Array(hashes.length * 2)
  grown.set(hashes)
  hashes = grown
}
