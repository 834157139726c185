import { tokens } from '#lib/arabic/tokens.ts'
import type { Names } from '#lib/archive/names.ts'
import type { ValueTerm } from '#lib/query/query-tree.ts'
import { namedFacets } from '#lib/query/search-state.ts'
import type { FindValue } from '#lib/query/with-values.ts'

/** Knows which values a text is a name of. */
export type ValueFinder = {
  /** The one value it is a sure name of: «الدولة الاسلامية», «ISIS». A name of several is the name of none. */
  readonly findValue: FindValue
  /** All values it is any name of: «روسية», «فتح», «العدالة والتنمية». */
  readonly listValues: (text: string) => readonly ValueTerm[]
}

type Known = Omit<ValueTerm, 'text'>

export function createValueFinder(names: Names): ValueFinder {
  const sure = new Map<string, Known[]>()
  const any = new Map<string, Known[]>()
  for (const facet of namedFacets) {
    for (const [id, name] of Object.entries(names[facet])) {
      const value = { kind: 'value', facet, id } as const
      addAll(sure, name.sure ?? [], value)
      addAll(any, [...(name.sure ?? []), ...(name.other ?? [])], value)
    }
  }
  const listValues = (text: string) => (any.get(keyOf(text)) ?? []).map((value) => ({ ...value, text }))
  return {
    listValues,
    findValue: (text) => {
      const [value, ...others] = sure.get(keyOf(text)) ?? []
      return value && others.length === 0 ? { ...value, text } : null
    },
  }
}

function addAll(index: Map<string, Known[]>, names: readonly string[], value: Known): void {
  for (const key of new Set(names.map(keyOf))) {
    const owners = index.get(key)
    if (owners) owners.push(value)
    else index.set(key, [value])
  }
}

function keyOf(name: string): string {
  return tokens(name).join(' ')
}
