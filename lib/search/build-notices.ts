import type { EngineQuery } from '#lib/engine/build-query.ts'
import type { Dropped } from '#lib/query/parse-state.ts'
import { words } from '#lib/wording/words.ts'
import type { Notice } from './search-view.ts'

/** What the reader must know about how the address and the query were understood. */
export function buildNotices(dropped: readonly Dropped[], query: EngineQuery): Notice[] {
  const values = dropped.map(({ key, value }) => `${key}=${value.slice(0, 60)}`)
  return [
    ...(values.length > 0 ? [info(words.notices.dropped(values))] : []),
    ...(query.leftOut.length > 0 ? [info(words.notices.leftOut(query.leftOut))] : []),
  ]
}

function info(text: string): Notice {
  return { tone: 'info', text }
}
