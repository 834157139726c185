import { fold } from '#lib/arabic/fold.ts'
import { unknownValue, type FacetFilter, type FacetOrder } from '#lib/query/search-state.ts'
import { compareNames } from './filing-name.ts'
import type { OverRepresentation } from './over-representation.ts'

/** A facet value with its count, before it has words and links. */
export type ValueCount = {
  readonly id: string
  readonly label: string
  readonly count: number
  /** Against the whole archive; null when that is not asked. */
  readonly telling?: OverRepresentation | null
}

/** Values shown before «show more». */
export const foldedLength = 10

/** Values drawn of a facet that is unfolded or searched in: an archive may name ten thousand organisations. */
export const unfoldedLength = 300

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

/** Chosen values first, then excluded ones, then by the order asked; «unknown» last. Equal ones stand by count, then by name. */
export function orderValues(
  values: readonly ValueCount[],
  filter: FacetFilter,
  order: FacetOrder = 'count',
): ValueCount[] {
  const compare = comparisons[order]
  return [...values].sort((a, b) => rank(a, filter) - rank(b, filter) || compare(a, b) || byCount(a, b))
}

function byCount(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || compareNames(a.label, b.label)
}

const comparisons: Readonly<Record<FacetOrder, (a: ValueCount, b: ValueCount) => number>> = {
  count: byCount,
  name: (a, b) => compareNames(a.label, b.label),
  telling: (a, b) => boundOf(b) - boundOf(a),
}

/** What cannot be compared comes last; finite, so that a difference is a number. */
function boundOf({ telling }: ValueCount): number {
  return telling?.bound ?? -Number.MAX_VALUE
}

/** The first `most` values; chosen, excluded and unknown ones always. */
export function foldValues(values: readonly ValueCount[], filter: FacetFilter, most: number): ValueCount[] {
  const isKept = (value: ValueCount) => rank(value, filter) !== 2
  const open = new Set(values.filter((value) => !isKept(value)).slice(0, most))
  return values.filter((value) => isKept(value) || open.has(value))
}
