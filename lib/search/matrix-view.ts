import type { Chip } from '#lib/facets/facet-view.ts'
import type { Parameter } from '#lib/query/format-state.ts'
import type { MatrixAxis, MatrixOrder, MatrixWidth } from '#lib/query/matrix-address.ts'
import type { Choice, IndexedView, Notice } from './search-view.ts'

/** A count and the search that finds just these articles; none for no article. */
export type MatrixCell = {
  readonly count: number
  readonly href: string | null
  /** 0 for none, 1 to 5 by its part of the largest cell of its line. */
  readonly heat: number
}

export type MatrixRow = {
  readonly line: string
  /** The values that the line names and is searched by, with their facets. */
  readonly readAs: readonly { readonly label: string; readonly facet: string }[]
  /** How else it was understood: words left out, an open quote. */
  readonly notices: readonly string[]
  /** Null when nothing in the line can be searched for. */
  readonly total: MatrixCell | null
  readonly cells: readonly MatrixCell[]
}

/** Lines and columns with a count in each. */
export type MatrixTable = {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  /** Columns that have any article, shown or not. */
  readonly columnsInAll: number
  readonly rows: readonly MatrixRow[]
}

/** The page of a table of names. */
export type MatrixView = {
  readonly lines: readonly string[]
  readonly by: MatrixAxis
  readonly axes: readonly MatrixAxis[]
  readonly widths: readonly Choice<MatrixWidth>[]
  readonly orders: readonly Choice<MatrixOrder>[]
  /** Null when no line is given. */
  readonly table: MatrixTable | null
  /** The page's parameters, for its form. */
  readonly parameters: readonly Parameter[]
  readonly chips: readonly Chip[]
  readonly clearAllHref: string
  readonly csvHref: string
  readonly notices: readonly Notice[]
  readonly indexed: IndexedView
}
