import type { NamedFacet } from './search-state.ts'

/** Where a term must stand. */
export type TermField = 'anywhere' | 'title'

/** A word, or a phrase whose words stand side by side. As typed, without quotes and signs. */
export type QueryTerm =
  | { readonly kind: 'word'; readonly text: string; readonly field: TermField }
  | { readonly kind: 'phrase'; readonly text: string; readonly field: TermField }

/** A value that words of the query are a name of: «الدولة الإسلامية» is one of `isis`. */
export type ValueTerm = {
  readonly kind: 'value'
  /** The words, as typed. */
  readonly text: string
  readonly facet: NamedFacet
  readonly id: string
}

/** Terms joined and excluded. `all` and `any` have two parts or more. */
type TreeOf<Term> =
  | Term
  | { readonly kind: 'not'; readonly part: TreeOf<Term> }
  | { readonly kind: 'all'; readonly parts: readonly TreeOf<Term>[] }
  | { readonly kind: 'any'; readonly parts: readonly TreeOf<Term>[] }

/** A query as a tree; an empty query is null, never a tree. */
export type QueryTree = TreeOf<QueryTerm>

/** A query whose names may also stand for the values they name. */
export type ValuedTree = TreeOf<QueryTerm | ValueTerm>

/** What a reader wrote that has no meaning, and was read as if it were not there. */
export type QueryTrouble =
  /** A parenthesis without its partner. */
  | 'parenthesis'
  /** `OR` with nothing on one side. */
  | 'or'
  /** A minus with nothing to exclude. */
  | 'minus'
  /** A quote that is never closed. */
  | 'quote'

export type ParsedQuery = { readonly tree: QueryTree | null; readonly troubles: readonly QueryTrouble[] }
