import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import type { QueryTree } from './query-tree.ts'

/** The parts of a query that must all hold. */
export function partsOf(query: string): readonly QueryTree[] {
  const { tree } = parseQuery(query)
  return !tree ? [] : tree.kind === 'all' ? tree.parts : [tree]
}

/** The query in which all these parts must hold. */
export function joinParts(parts: readonly QueryTree[]): string {
  const [only, ...more] = parts
  return only && more.length > 0 ? printQuery({ kind: 'all', parts }) : printQuery(only ?? null)
}
