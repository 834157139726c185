import { archiveNotices, buildNotices } from './build-notices.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, versionOf } from './open-archive.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { unknownValue, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import type { Counts } from '#lib/engine/search-articles.ts'
import { compareVersions, readVersionMark } from './compare-versions.ts'
import type { VersionNoteView } from './evidence-view.ts'
import { askArchive, type AskedArchive } from './ask-archive.ts'
import { listCopies, type DescribedCopy } from './list-copies.ts'
import type { RankedArticle } from './order-articles.ts'
import { orderValues } from '#lib/facets/order-options.ts'

/** Most articles the API gives at once. */
const mostArticles = 1000

/** What `GET /api/search` answers: the page's own parameters and `size` up to 1,000 (docs: contracts); near copies are one only with `group=1`. */
export async function answerSearch(parameters: URLSearchParams) {
  const size = readSize(parameters.get('size'))
  const own = new URLSearchParams(parameters)
  own.delete('size')
  const { archive, answer } = await askLiveArchive(async (live) => {
    const read = parseState(own, (facet, id) => isKnownValue(live, facet, id))
    const { mark, dropped: lost } = readVersionMark(own)
    const parsed = { ...read, dropped: [...read.dropped, ...lost], mark }
    // A script that was written before there were rows of threads gets articles: only `group=1` asks for rows.
    const isGrouped = own.has('group') && parsed.state.isGrouped
    const range = { page: parsed.state.page, size: size ?? 20, isGrouped }
    return { ...parsed, isGrouped, ...(await askArchive(live, parsed.state, range)) }
  })
  const pageSize = size ?? 20
  const copies = answer.isGrouped ? await listCopies(archive, answer.state, answer.articles) : null
  const then = answer.mark && (await compareVersions(archive, answer, answer.mark))
  const naming = nameValues(archive.names)
  const dropped =
    size === null ? [...answer.dropped, { key: 'size', value: parameters.get('size') ?? '' }] : answer.dropped
  const values = (facet: FacetId) => describeValues(facet, answer.counts[facet], answer.state, naming.label)
  return {
    total: answer.total,
    ...(copies === null ? {} : { threads: answer.threads }),
    archive: { version: versionOf(archive.account), articles: archive.account.articles },
    ...(then === null ? {} : { then: describeThen(then) }),
    page: answer.state.page,
    pageSize,
    articles: describeArticles(answer, copies, { pageSize, shown: archive.facets }),
    facets: Object.fromEntries(archive.facets.map((facet) => [facet, values(facet)])),
    notices: [...archiveNotices(archive.account), ...buildNotices({ ...answer, dropped })].map(
      ({ text }) => text,
    ),
  }
}

/** What a `v=` of the address is told: what was then, what has come since, and what is no longer found. */
function describeThen(note: VersionNoteView) {
  if (note.kind === 'unknown') return { version: note.version, total: null, new: null, gone: null }
  const { version, then: total } = note
  const gone = note.kind === 'changed' ? note.gone : Math.max(0, total - note.now)
  return { version, total, new: note.kind === 'changed' ? note.fresh : 0, gone }
}

type Described = ReturnType<typeof describeArticle> & { readonly copies?: readonly DescribedCopy[] }
type Listed = { readonly pageSize: number; readonly shown: readonly FacetId[] }

/** Those that have all that was asked, with their copies when they are rows of threads, and the closest where there is room. */
function describeArticles(
  { articles, closest }: Pick<AskedArchive, 'articles' | 'closest'>,
  copies: ReadonlyMap<string, readonly DescribedCopy[]> | null,
  { pageSize, shown }: Listed,
): Described[] {
  const found = articles.map((article) => ({
    ...describeArticle(article, 'all', shown),
    ...(copies === null ? {} : { copies: copies.get(article.id) ?? [] }),
  }))
  const room = Math.max(0, pageSize - articles.length)
  return [...found, ...closest.slice(0, room).map((article) => describeArticle(article, 'close', shown))]
}

/** 1 to 1,000; null for anything else. */
function readSize(text: string | null): number | null {
  if (text === null || text === '') return 20
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return size >= 1 && size <= mostArticles ? size : null
}

/** `match`: whether the article has all that was asked, or is one of the closest when few have (counted in no total and no facet). */
function describeArticle(article: RankedArticle, match: 'all' | 'close', shown: readonly FacetId[]) {
  const { id, ref, title, source, sourceCertainty, date, dateCertainty, dateline } = article
  const known = (ids: readonly string[]) => ids.filter((value) => value !== unknownValue)
  return {
    id,
    ...(ref === undefined ? {} : { ref }),
    title,
    match,
    ...(article.score === null ? {} : { score: Math.round(article.score * 1000) / 1000 }),
    source: source === unknownValue ? null : source,
    sourceCertainty,
    ...(date === undefined ? {} : { date }),
    ...(dateCertainty === undefined ? {} : { dateCertainty }),
    ...(dateline === undefined ? {} : { dateline }),
    countries: known(article.country),
    countriesMain: known(article.countriesMain),
    organizations: known(article.organization),
    organizationsMain: known(article.organizationsMain),
    ...(shown.includes('person')
      ? { persons: known(article.person), personsMain: known(article.personsMain) }
      : {}),
    url: `/articles/${id}`,
  }
}

function describeValues(
  facet: FacetId,
  counts: Counts,
  state: SearchState,
  label: (facet: FacetId, id: string) => string,
) {
  const filter = state.facets[facet]
  const chosen = filter.chosen.filter((id) => !counts.has(id)).map((id) => [id, 0] as const)
  const all = [...counts, ...chosen].map(([id, count]) => ({ id, label: label(facet, id), count }))
  return orderValues(all, filter).map((value) => ({ ...value, chosen: filter.chosen.includes(value.id) }))
}
