import type { LineKind } from '#lib/article/line-account.ts'

/** What a line that is not blank was read as. `at` is its index among them. */
export type LineRole = { readonly at: number; readonly kind: LineKind; readonly reason?: string }
