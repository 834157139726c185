import { setFlagsFromString } from 'node:v8'

/** By how much the heap may grow before it is cleared, in per cent. Pages are answered at once, and clear less often. */
const growth = { ingest: 15, pages: 30 } as const

/**
 * Keeps V8 from letting the heap grow to four times what is used: in an ingest of 100,000 files, and in the export of as many
 * articles (`npm run bench:export`).
 */
export function limitHeap(work: keyof typeof growth): void {
  setFlagsFromString(`--heap-growing-percent=${String(growth[work])}`)
}
