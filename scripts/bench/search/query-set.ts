/** A query and what it should find. `group` is what its table tells apart: a particle, a kind of spelling. */
export type Query = {
  readonly text: string
  readonly relevant: ReadonlySet<string>
  readonly group?: string
}

/**
 * `ranking`: is the right article first? `finding`: which of the right articles are found at all, and among the first ten?
 */
export type QuerySet = {
  readonly name: string
  readonly kind: 'ranking' | 'finding'
  readonly queries: readonly Query[]
}
