import { fold } from '#lib/arabic/fold.ts'
import { unknownValue, type FacetFilter } from '#lib/query/search-state.ts'

/** A facet value with its count, before it has words and links. */
export type ValueCount = { readonly id: string; readonly label: string; readonly count: number }

/** Values shown before «show more». */
export const foldedLength = 10

/** Values drawn of a facet that is unfolded or searched in: an archive may name ten thousand organisations. */
export const unfoldedLength = 300

const alphabet = new Intl.Collator('ar')

/** Whether a label has what was typed somewhere inside, in any spelling: متحدة finds الأمم المتحدة, ايران finds إيران. */
export function matchesFind(labels: readonly string[], typed: string): boolean {
  const wanted = fold(typed)
  return labels.some((label) => fold(label).includes(wanted))
}

function rank({ id }: ValueCount, filter: FacetFilter): number {
  if (filter.chosen.includes(id)) return 0
  if (filter.excluded.includes(id)) return 1
  return id === unknownValue ? 3 : 2
}

/** Chosen values first, then excluded ones, then by count; «unknown» last. Equal counts stand by label. */
export function orderValues(values: readonly ValueCount[], filter: FacetFilter): ValueCount[] {
  return [...values].sort(
    (a, b) => rank(a, filter) - rank(b, filter) || b.count - a.count || alphabet.compare(a.label, b.label),
  )
}

/** The first `most` values; chosen, excluded and unknown ones always. */
export function foldValues(values: readonly ValueCount[], filter: FacetFilter, most: number): ValueCount[] {
  const isKept = (value: ValueCount) => rank(value, filter) !== 2
  const open = new Set(values.filter((value) => !isKept(value)).slice(0, most))
  return values.filter((value) => isKept(value) || open.has(value))
}
