import { unknownValue } from '#lib/query/search-state.ts'
import type { ValuesOrder } from '#lib/query/values-address.ts'
import { compareNames } from './filing-name.ts'
import type { OverRepresentation } from './over-representation.ts'

/** A value of a view beside what the archive has of it. */
export type ComparedValue = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly archiveCount: number
  readonly telling: OverRepresentation | null
}

type Compare = (a: ComparedValue, b: ComparedValue) => number

const byName: Compare = (a, b) => compareNames(a.label, b.label)
const byCount: Compare = (a, b) => b.count - a.count || byName(a, b)
const boundOf = ({ telling }: ComparedValue) => telling?.bound ?? -Number.MAX_VALUE

const comparisons: Readonly<Record<ValuesOrder, Compare>> = {
  count: byCount,
  name: byName,
  archive: (a, b) => b.archiveCount - a.archiveCount,
  telling: (a, b) => boundOf(b) - boundOf(a),
}

/** The rows of the table of all values by one of its columns; «unknown» last either way. */
export function orderRows<Row extends ComparedValue>(
  rows: readonly Row[],
  by: ValuesOrder,
  isReversed: boolean,
): Row[] {
  const compare = comparisons[by]
  const way = isReversed ? -1 : 1
  const isUnknown = ({ id }: Row) => (id === unknownValue ? 1 : 0)
  return [...rows].sort((a, b) => isUnknown(a) - isUnknown(b) || way * (compare(a, b) || byCount(a, b)))
}
