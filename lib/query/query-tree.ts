/** Where a term must stand. */
export type TermField = 'anywhere' | 'title'

/** A word, or a phrase whose words stand side by side. As typed, without quotes and signs. */
export type QueryTerm =
  | { readonly kind: 'word'; readonly text: string; readonly field: TermField }
  | { readonly kind: 'phrase'; readonly text: string; readonly field: TermField }

/** A query as a tree. `all` and `any` have two parts or more; an empty query is null, never a tree. */
export type QueryTree =
  | QueryTerm
  | { readonly kind: 'not'; readonly part: QueryTree }
  | { readonly kind: 'all'; readonly parts: readonly QueryTree[] }
  | { readonly kind: 'any'; readonly parts: readonly QueryTree[] }

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
