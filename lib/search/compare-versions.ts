import { countArticles } from '#lib/engine/count-articles.ts'
import { toPage, withNewerThan } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { Dropped } from '#lib/query/parse-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { parseVersionMark, versionKey, type VersionMark } from '#lib/query/version-mark.ts'
import { countedSearch } from './counted-search.ts'
import type { VersionNoteView } from './evidence-view.ts'
import { versionOf, type Archive } from './open-archive.ts'

/** The mark of an address, and what of it was not understood. */
export function readVersionMark(parameters: URLSearchParams): {
  readonly mark: VersionMark | null
  readonly dropped: readonly Dropped[]
} {
  const [value, ...more] = parameters.getAll(versionKey).filter((one) => one !== '')
  if (value === undefined) return { mark: null, dropped: [] }
  const mark = parseVersionMark(value)
  const lost = mark === null ? [value, ...more] : more
  return { mark, dropped: lost.map((one) => ({ key: versionKey, value: one })) }
}

/** The same search then and now: what came since is counted by the engine, and what then had besides is gone. */
export async function compareVersions(
  archive: Archive,
  { state, total }: { readonly state: SearchState; readonly total: number },
  { version, total: then }: VersionMark,
): Promise<VersionNoteView> {
  const current = versionOf(archive.account)
  if (version > current) return { kind: 'unknown', version, now: total }
  if (version === current) return { kind: 'same', version, then, now: total }
  const newer = withNewerThan(toPage(state, 1), Math.max(version, state.newerThan ?? 0))
  const [fresh = 0] = await countArticles(archive.engine, [countedSearch(archive, newer)])
  const gone = Math.max(0, then - (total - fresh))
  return { kind: 'changed', version, then, now: total, fresh, gone, freshHref: searchHref(newer) }
}
