import { mostRead, type Desk, type SavedSearch, type Star } from './desk.ts'

/* Every change of a desk is one of these, or of merge-desks.ts. */

/** Gives an article its star, or takes it away. */
export function toggleStar(desk: Desk, star: Star): Desk {
  const others = desk.stars.filter(({ id }) => id !== star.id)
  return { ...desk, stars: others.length < desk.stars.length ? others : [star, ...others] }
}

export function markRead(desk: Desk, id: string): Desk {
  if (desk.read.at(-1) === id) return desk
  return { ...desk, read: [...desk.read.filter((one) => one !== id), id].slice(-mostRead) }
}

/** Saves a search, or renames the one that is saved already; the last stands first. */
export function saveSearch(desk: Desk, search: SavedSearch): Desk {
  const known = desk.searches.find(({ address }) => address === search.address)
  const saved = known ? { ...search, savedAt: known.savedAt } : search
  const others = desk.searches.filter(({ address }) => address !== search.address)
  return { ...desk, searches: [saved, ...others] }
}

/** What a visit of a search shows: from now on this is not new. */
export type Visit = Pick<SavedSearch, 'version' | 'total' | 'visitedAt'>

export function visitSearch(desk: Desk, address: string, visit: Visit): Desk {
  if (!desk.searches.some((search) => search.address === address)) return desk
  const searches = desk.searches.map((search) =>
    search.address === address ? { ...search, ...visit } : search,
  )
  return { ...desk, searches }
}
