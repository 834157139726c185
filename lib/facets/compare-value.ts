import type { FacetId } from '#lib/query/search-state.ts'
import { overRepresentation, type OverRepresentation } from './over-representation.ts'

/** What the values of a view are compared with. */
export type Comparison = {
  /** Articles that each facet's counts are of: the total, or of a narrowed facet the total without its chosen values. */
  readonly bases: Readonly<Record<FacetId, number>>
  readonly archive: ArchiveCounts
}

/** The whole archive: its articles, and how many have each value. */
export type ArchiveCounts = {
  readonly total: number
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>
}

export function compareValue(
  { bases, archive }: Comparison,
  facet: FacetId,
  { id, count }: { readonly id: string; readonly count: number },
): OverRepresentation | null {
  const inArchive = { count: archive.counts[facet].get(id) ?? 0, of: archive.total }
  return overRepresentation({ count, of: bases[facet] }, inArchive)
}
