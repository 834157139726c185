import { buildQuery } from '#lib/engine/build-query.ts'
import type { CountedSearch } from '#lib/engine/count-articles.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Archive } from './open-archive.ts'

/** A search as the engine is asked for its total. */
export function countedSearch({ queryStem }: Pick<Archive, 'queryStem'>, state: SearchState): CountedSearch {
  return { state, branches: buildQuery(state.query, state.exact, queryStem).branches }
}
