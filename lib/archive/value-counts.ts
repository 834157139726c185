import { z } from 'zod'

export const valueCountsSchema = z.record(z.string(), z.number())

/** Of how many articles each country, organisation and other tagged name is a tag, by id. */
export type ValueCounts = Readonly<z.infer<typeof valueCountsSchema>>

/** A value that more or fewer articles are tagged with than before. */
export type ValueChange = { readonly id: string; readonly before: number; readonly after: number }

/** What was gained and lost, the greatest change first; equal ones by id. */
export function compareValues(before: ValueCounts, after: ValueCounts): ValueChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return ids
    .map((id) => ({ id, before: before[id] ?? 0, after: after[id] ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
}

function sizeOf({ before, after }: ValueChange): number {
  return Math.abs(after - before)
}
