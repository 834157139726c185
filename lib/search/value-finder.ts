import { tokens } from '#lib/arabic/tokens.ts'
import type { Names } from '#lib/archive/names.ts'
import type { ValueTerm } from '#lib/query/query-tree.ts'
import { namedFacets } from '#lib/query/search-state.ts'
import type { FindValue } from '#lib/query/with-values.ts'

/** Finds the value that a text is a sure name of: «الدولة الاسلامية», «ISIS». A name of several values is the name of none. */
export function createValueFinder(names: Names): FindValue {
  const known = new Map<string, Omit<ValueTerm, 'text'> | null>()
  for (const facet of namedFacets) {
    for (const [id, { sure }] of Object.entries(names[facet])) {
      for (const name of new Set(sure.map(keyOf))) {
        known.set(name, known.has(name) ? null : { kind: 'value', facet, id })
      }
    }
  }
  return (text) => {
    const value = known.get(keyOf(text))
    return value ? { ...value, text } : null
  }
}

function keyOf(name: string): string {
  return tokens(name).join(' ')
}
