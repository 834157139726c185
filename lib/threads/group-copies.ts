import { chooseLeaders } from './choose-leaders.ts'
import type { Limits } from './resemblance.ts'
import { isLong } from './signature.ts'
import { buildTable, type Signed } from './signature-table.ts'

/** Why these: README.md of the room. */
export const usualLimits: Limits = {
  threshold: 0.45,
  cutThreshold: 0.35,
  containment: 0.8,
  templateThreshold: 0.6,
}

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
  nameThreads(table.ids, leaders, threads)
  const written = short.filter(({ signature }) => signature.length > 0)
  nameThreads(
    written.map(({ id }) => id),
    written.map(({ signature }) => signature.join(' ')),
    threads,
  )
  return threads
}

/** Texts with the same key are one thread. */
function nameThreads<Key>(ids: readonly string[], keys: ArrayLike<Key>, threads: Map<string, string>): void {
  const groups = new Map<Key, { id: string; count: number }>()
  ids.forEach((id, at) => {
    const key = keys[at]
    if (key === undefined) return
    const group = groups.get(key) ?? { id, count: 0 }
    groups.set(key, { id: id < group.id ? id : group.id, count: group.count + 1 })
  })
  ids.forEach((id, at) => {
    const key = keys[at]
    const group = key === undefined ? undefined : groups.get(key)
    if (group && group.count > 1) threads.set(id, group.id)
  })
}
