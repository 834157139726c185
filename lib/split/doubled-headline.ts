import { countWords, foldLine } from './fold-line.ts'

const LONGEST = 400
const SHORTEST_KEY = 8

/** Whether a key's letters are one row said twice: cheap, and true of every doubled headline. */
export function isDoubled(key: string): boolean {
  const letters = key.replaceAll(' ', '')
  const half = letters.length / 2
  return half >= SHORTEST_KEY - 2 && letters.slice(0, half) === letters.slice(half)
}

/** A headline that stands twice on one line with nothing between: its first half; else undefined. */
export function readDoubledHeadline(text: string): string | undefined {
  if (text.length > LONGEST || text.length < 2 * SHORTEST_KEY) return undefined
  if (!isDoubled(foldLine(text))) return undefined
  const middle = Math.floor(text.length / 2)
  for (let shift = 0; shift <= 4; shift += 1) {
    const half = halveAt(text, middle + shift) ?? halveAt(text, middle - shift)
    if (half !== undefined) return half
  }
  return undefined
}

function halveAt(text: string, cut: number): string | undefined {
  const first = text.slice(0, cut).trim()
  const key = foldLine(first)
  if (key.length < SHORTEST_KEY || countWords(key) < 2 || key !== foldLine(text.slice(cut))) return undefined
  return isPeriodic(key) ? undefined : first
}

/** «لا لا لا لا» is one word said often, not a headline said twice. */
function isPeriodic(key: string): boolean {
  return new Set(key.split(' ')).size < 2
}
