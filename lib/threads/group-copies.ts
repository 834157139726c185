import { chooseLeaders } from './choose-leaders.ts'
import type { Limits } from './resemblance.ts'
import { isLong } from './signature.ts'
import { buildTable, type Signed } from './signature-table.ts'

/** Why these: README.md of the room. */
export const usualLimits: Limits = { threshold: 0.45, cutThreshold: 0.35, containment: 0.8 }

/**
 * The thread of each text that has copies: the smallest id among them. A text without copies is absent. Ids are taken to
 * be different; the order in which they come plays no part.
 */
export function groupCopies(signed: Iterable<Signed>, options: Partial<Limits> = {}): Map<string, string> {
  const long: Signed[] = []
  const short: Signed[] = []
  for (const one of signed) (isLong(one.signature) ? long : short).push(one)
  const table = buildTable(long)
  const leaders = chooseLeaders(table, { ...usualLimits, ...options })
  const threads = new Map<string, string>()
  nameThreads(table.ids, (at) => leaders[at] ?? at, threads)
  nameThreads(
    short.map(({ id }) => id),
    (at) => short[at]?.signature.join(' ') || at,
    threads,
  )
  return threads
}

/** Texts with the same key are one thread. */
function nameThreads(
  ids: readonly string[],
  keyOf: (at: number) => number | string,
  threads: Map<string, string>,
): void {
  const first = new Map<number | string, string>()
  const counts = new Map<number | string, number>()
  ids.forEach((id, at) => {
    const key = keyOf(at)
    const known = first.get(key)
    if (known === undefined || id < known) first.set(key, id)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  ids.forEach((id, at) => {
    const key = keyOf(at)
    if ((counts.get(key) ?? 0) > 1) threads.set(id, first.get(key) ?? id)
  })
}
