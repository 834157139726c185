import { countArticles } from '#lib/engine/count-articles.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { walkArticles } from '#lib/engine/walk-articles.ts'
import { InterruptedExportError, type Exported, type ExportRecord } from '#lib/export/export-record.ts'
import { toPage } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { buildExportRecord } from './build-export-record.ts'
import { countedSearch } from './counted-search.ts'
import { describeSearch } from './describe-search.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, isChanging, isSameState, versionOf, type Archive } from './open-archive.ts'
import type { SearchState } from '#lib/query/search-state.ts'

/** Articles that are held at once. */
const pageSize = 500

/** Who asks: where this site is, and when. */
export type ExportRequest = { readonly origin: string; readonly at: Date }

/**
 * Everything that a search finds, whatever page, and copies one by one: as many as the page's total. By date, since the page's order by
 * closeness is worked out for its first articles only; oldest first when the page is.
 */
export async function loadExport(
  parameters: URLSearchParams,
  { origin, at }: ExportRequest,
): Promise<Exported> {
  const { archive, answer } = await askLiveArchive(async (live) => {
    const { state } = parseState(parameters, (facet, id) => isKnownValue(live, facet, id))
    const [count = 0] = await countArticles(live.engine, [countedSearch(live, state)])
    return { state, count, account: await readAccount(live.engine) }
  })
  const { state, count } = answer
  const order = state.sort === 'oldest' ? 'oldest' : 'newest'
  return {
    header: {
      search: describeSearch(state, nameValues(archive.names)),
      address: `${origin}${encodeURI(searchHref(toPage(state, 1)))}`,
      ...{ count, order, build: archive.account.build, version: versionOf(archive.account) },
      indexedAt: archive.account.indexedAt,
      exportedAt: at.toISOString(),
    },
    walk: (isWithTexts) => walkPages(archive, state, { order, isWithTexts, origin }),
  }
}

type Wanted = { readonly order: 'newest' | 'oldest'; readonly isWithTexts: boolean; readonly origin: string }

async function* walkPages(
  archive: Archive,
  state: SearchState,
  { origin, ...walk }: Wanted,
): AsyncGenerator<readonly ExportRecord[], void> {
  const search = countedSearch(archive, state)
  for await (const page of walkArticles(archive.engine, search, { ...walk, size: pageSize })) {
    // Asked after each page: all articles up to here were of the state that the account before it told of.
    await expectSame(archive)
    yield page.map((article) => buildExportRecord(article, archive, origin))
  }
  await expectSame(archive)
}

/** @throws InterruptedExportError when another build is live, or this one's articles are being changed. */
async function expectSame({ engine, account }: Archive): Promise<void> {
  const now = await readAccount(engine)
  if (now === null || !isSameState(now, account) || isChanging(now))
    throw new InterruptedExportError(`The archive was changed while build ${account.build} was exported.`)
}
