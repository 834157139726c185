import type { MatchRange } from './matcher.ts'

/**
 * The stretch, no longer than `length`, within one paragraph and clear of what is picked, that holds the most
 * different matched words, then the most matches, then comes first. Null when every match is in a passage.
 */
export function findDensest(
  text: string,
  ranges: readonly MatchRange[],
  picked: readonly MatchRange[],
  length: number,
): MatchRange | null {
  const free = ranges.filter((range) => !picked.some((other) => overlaps(range, other)))
  let best: MatchRange | null = null
  let bestScore = 0
  free.forEach((first, index) => {
    const group = takeGroup(text, free.slice(index), picked, length)
    const score = scoreGroup(text, group)
    if (score <= bestScore) return
    bestScore = score
    best = { start: first.start, end: group.at(-1)?.end ?? first.end }
  })
  return best
}

/** The first range and those after it that fit in one passage with it. */
function takeGroup(
  text: string,
  ranges: readonly MatchRange[],
  picked: readonly MatchRange[],
  length: number,
): readonly MatchRange[] {
  const [first] = ranges
  if (first === undefined) return []
  const paragraphEnd = text.indexOf('\n', first.end)
  const wall = Math.min(
    first.start + length,
    paragraphEnd === -1 ? text.length : paragraphEnd,
    ...picked.map((other) => other.start).filter((start) => start >= first.end),
  )
  const outside = ranges.findIndex((range, index) => index > 0 && range.end > wall)
  return outside === -1 ? ranges : ranges.slice(0, outside)
}

function scoreGroup(text: string, group: readonly MatchRange[]): number {
  const different = new Set(group.map(({ start, end }) => text.slice(start, end)))
  return different.size * 1000 + group.length
}

function overlaps(a: MatchRange, b: MatchRange): boolean {
  return a.start < b.end && b.start < a.end
}
