import type { Tokens } from './tokenize.ts'

const most = 4

/** The tokens `from` up to `to` as they are written, with a few words around. */
export function wordsAround({ text, starts, ends }: Tokens, from: number, to: number): string {
  const start = starts[Math.max(0, from - most)] ?? 0
  const end = ends[Math.min(ends.length, to + most) - 1] ?? text.length
  return text.slice(start, end).replace(/\s+/g, ' ')
}
