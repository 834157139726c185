import type { CountedSearch } from '#lib/engine/count-articles.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Archive } from './open-archive.ts'
import { readQuery } from './read-query.ts'

/** A search as the engine is asked for its total. */
export function countedSearch(
  archive: Pick<Archive, 'queryStem' | 'findValue'>,
  state: SearchState,
): CountedSearch {
  const { branches, valueBranches } = readQuery(archive, state)
  return { state, branches: [...branches, ...valueBranches] }
}
