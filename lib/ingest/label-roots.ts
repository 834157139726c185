import { basename, dirname } from 'node:path'

/**
 * A name inside the archive for each given path, the same for the same paths: its own name, with its parent's when two are
 * equal («2014», «backup-2014»), then with a number. One segment each, so no file of one can be taken for a file of another.
 */
export function labelRoots(roots: readonly string[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const root of roots) {
    const label = freeLabel(root, taken)
    taken.add(label)
    labels.set(root, label)
  }
  return labels
}

function freeLabel(root: string, taken: ReadonlySet<string>): string {
  const name = basename(root) || 'archive'
  const parent = basename(dirname(root))
  const [free] = [name, ...(parent ? [`${parent}-${name}`] : [])].filter((label) => !taken.has(label))
  if (free !== undefined) return free
  for (let number = 2; ; number += 1) {
    const label = `${String(number)}-${name}`
    if (!taken.has(label)) return label
  }
}
