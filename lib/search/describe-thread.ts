import type { Copy } from '#lib/engine/fetch-copies.ts'
import { unknownValue } from '#lib/query/search-state.ts'

/** Where and when the members of a thread were published, as far as they say. */
export type ThreadSpan = {
  /** Different outlets, and different countries that datelines name; 0 when none is known. */
  readonly sources: number
  readonly countries: number
  /** Of the dated members, the first and the last day (`YYYY-MM-DD`); null when none is dated. */
  readonly days: { readonly first: string; readonly last: string } | null
}

type Member = Pick<Copy, 'source' | 'datelineCountry' | 'date'>

export function describeThread(members: readonly Member[]): ThreadSpan {
  const days = members.flatMap(({ date }) => date ?? []).sort()
  const [first] = days
  const last = days.at(-1)
  return {
    sources: countKnown(members.map(({ source }) => source)),
    countries: countKnown(members.map(({ datelineCountry }) => datelineCountry)),
    days: first === undefined || last === undefined ? null : { first, last },
  }
}

function countKnown(values: readonly string[]): number {
  return new Set(values.filter((value) => value !== unknownValue)).size
}
