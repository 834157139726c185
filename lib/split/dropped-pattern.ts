/** A line pattern of the sources table and the reason its lines are dropped for. */
export type DroppedPattern = { readonly pattern: string; readonly reason: string }

/** «TT => text-size-button» names its reason; a pattern without one gets the column's. */
export function readDroppedPatterns(items: readonly string[], reason: string): DroppedPattern[] {
  return items.map((item) => {
    const [pattern = '', named = ''] = item.split('=>').map((part) => part.trim())
    return { pattern, reason: named === '' ? reason : named }
  })
}
