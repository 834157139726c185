import { buildQuery, type EngineQuery } from '#lib/engine/build-query.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Archive } from './open-archive.ts'

/** The query of a state in the engine's terms, its names read as the values they name unless the reader switched that off. */
export function readQuery(
  { queryStem, findValue }: Pick<Archive, 'queryStem' | 'findValue'>,
  { query, exact, otherNames }: SearchState,
): EngineQuery {
  return buildQuery(query, {
    isExact: exact,
    stem: queryStem,
    findValue: otherNames ? findValue : null,
  })
}
