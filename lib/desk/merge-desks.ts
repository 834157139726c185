import { mostRead, type Desk } from './desk.ts'

export function renameSearch(desk: Desk, address: string, name: string): Desk {
  const searches = desk.searches.map((search) => (search.address === address ? { ...search, name } : search))
  return { ...desk, searches }
}

export function deleteSearch(desk: Desk, address: string): Desk {
  return { ...desk, searches: desk.searches.filter((search) => search.address !== address) }
}

/** How many entries of each kind one desk has that the other lacks. */
export type Added = { readonly searches: number; readonly stars: number; readonly read: number }

/** Both desks in one; where both know a thing, what this browser has stays. Nothing is lost, and doing it twice adds nothing. */
export function mergeDesks(own: Desk, other: Desk): { readonly desk: Desk; readonly added: Added } {
  const searches = lacking(own.searches, other.searches, ({ address }) => address)
  const stars = lacking(own.stars, other.stars, ({ id }) => id)
  const read = lacking(own.read, other.read, (id) => id)
  const desk = {
    searches: [...own.searches, ...searches],
    stars: [...own.stars, ...stars],
    read: [...read, ...own.read].slice(-mostRead),
  }
  return { desk, added: { searches: searches.length, stars: stars.length, read: read.length } }
}

function lacking<T>(own: readonly T[], other: readonly T[], nameOf: (entry: T) => string): T[] {
  const known = new Set(own.map(nameOf))
  const found = new Map(
    other.filter((entry) => !known.has(nameOf(entry))).map((entry) => [nameOf(entry), entry]),
  )
  return [...found.values()]
}
