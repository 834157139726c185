import { buildChips } from '#lib/facets/build-chips.ts'
import { buildFacets } from '#lib/facets/build-facets.ts'
import {
  clearFilters,
  toPage,
  withExact,
  withFacetOrder,
  withMainOnly,
  withSize,
  withSort,
} from '#lib/query/change-state.ts'
import { formatState, searchHref } from '#lib/query/format-state.ts'
import { parseState, type ParsedState } from '#lib/query/parse-state.ts'
import { facetOrders, pageSizes, sortOrders, type SearchState } from '#lib/query/search-state.ts'
import { askArchive, type AskedArchive } from './ask-archive.ts'
import { archiveNotices, buildNotices, facetNotices } from './build-notices.ts'
import { askArchiveMonths, compareWithArchive } from './compare-with-archive.ts'
import { lastPage, buildPagination } from './build-pagination.ts'
import { buildResult } from './build-result.ts'
import { buildTakeAway } from './build-take-away.ts'
import { buildTime } from './build-time.ts'
import type { Comparison } from '#lib/facets/compare-value.ts'
import type { Mention } from '#lib/article/mention.ts'
import type { Counts } from '#lib/engine/search-articles.ts'
import { fetchMentions } from '#lib/engine/fetch-mentions.ts'
import { chosenMentions, wantedValues } from './name-segments.ts'
import type { RankedArticle } from './order-articles.ts'
import { createMarker } from './mark-text.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, indexedOn, versionOf, type Archive } from './open-archive.ts'
import { citeSearch } from './cite-search.ts'
import { compareVersions, readVersionMark } from './compare-versions.ts'
import type { VersionNoteView } from './evidence-view.ts'
import type { VersionMark } from '#lib/query/version-mark.ts'
import { findForms } from './find-forms.ts'
import { findValues } from './find-values.ts'
import { buildGroupings } from './build-groupings.ts'
import { loadThreads } from './load-threads.ts'
import { createMemory } from './remember.ts'
import type { IndexedView, MatchedWord, NamedValues, SearchView } from './search-view.ts'
import type { ThreadView } from './thread-view.ts'

type Asked = ParsedState &
  AskedArchive & {
    readonly mark: VersionMark | null
    readonly matchedWords: readonly MatchedWord[]
    readonly named: NamedValues
  }

/** Closest articles on a page: they are a way out, not a list to read through. */
const closestShown = 10

const matchedForms = createMemory<readonly MatchedWord[]>(500)
const namedValues = createMemory<NamedValues>(500)

/** What a page draws, and the day the archive was last read. */
export type Dated<Part> = Part & { readonly indexed: IndexedView }

/** The search page of an address. */
export async function loadSearch(parameters: URLSearchParams): Promise<Dated<{ view: SearchView }>> {
  const { archive, answer } = await askLiveArchive((live) => askFor(live, parameters))
  const { state, total } = answer
  const [mentions, threads, comparison, archiveMonths, versionNote] = await Promise.all([
    loadMentions(archive, answer),
    loadThreads(archive, state, answer.articles),
    state.facetOrder === 'telling' ? compareWithArchive(archive, state, total) : null,
    state.bars === 'share' ? askArchiveMonths(archive, state) : null,
    answer.mark ? compareVersions(archive, { state, total }, answer.mark) : null,
  ])
  const rows = { mentions, threads }
  const compared = { ...answer, comparison, archiveMonths, versionNote }
  return { view: buildSearchView(archive, compared, rows), indexed: indexedOn(archive) }
}

/** Reads the address and asks; a page past the last one shows the last. */
async function askFor(archive: Archive, parameters: URLSearchParams): Promise<Asked> {
  const { mark, dropped: lost } = readVersionMark(parameters)
  const read = parseState(parameters, (facet, id) => isKnownValue(archive, facet, id))
  const parsed = { ...read, dropped: [...read.dropped, ...lost], mark }
  const { state } = parsed
  const question = formatState(toPage(state, 1))
  const [answer, matchedWords, named] = await Promise.all([
    askArchive(archive, state, state),
    matchedForms(archive, question, () => findForms(archive, state)),
    namedValues(archive, question, () => findValues(archive, state)),
  ])
  const lastNumber = lastPage(answer.threads, state.size)
  if (state.page <= lastNumber) return { ...parsed, ...answer, matchedWords, named }
  const dropped = [...parsed.dropped, { key: 'page', value: String(state.page) }]
  const onLastPage = toPage(state, lastNumber)
  const last = await askArchive(archive, onLastPage, onLastPage)
  return { state: onLastPage, dropped, mark, ...last, matchedWords, named }
}

/** Where the articles shown name what the search is narrowed to; nothing is asked when it is narrowed to no name. */
async function loadMentions({ engine }: Archive, { state, query, articles, closest }: Asked) {
  const isNarrowed = wantedValues(state, query).length > 0
  const shown = [...articles, ...closest.slice(0, closestShown)].map(({ id }) => id)
  return isNarrowed ? fetchMentions(engine, shown) : new Map<string, readonly Mention[]>()
}

/** What is fetched for the rows shown, by the article of the row. */
type OfRows = {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  readonly threads: ReadonlyMap<string, ThreadView>
}

/** What the whole archive has, where the view is compared with it. */
type Compared = Asked & {
  readonly comparison: Comparison | null
  readonly archiveMonths: Counts | null
  readonly versionNote: VersionNoteView | null
}

function buildSearchView(archive: Archive, asked: Compared, { mentions, threads }: OfRows): SearchView {
  const { state, query } = asked
  const wanted = wantedValues(state, query)
  const naming = nameValues(archive.names)
  const mark = createMarker(query, archive.stem)
  const facets = buildFacets(asked, { state, naming, shown: archive.facets, comparison: asked.comparison })
  const toResult = (article: RankedArticle, position: number | null) =>
    buildResult(article, {
      ...{ state, naming, shown: archive.facets, mark, position },
      mentions: chosenMentions(mentions.get(article.id) ?? [], wanted),
      thread: threads.get(article.id) ?? null,
    })
  const indexed = archive.account.indexedAt.slice(0, 10)
  const cited = { state, total: asked.total, version: versionOf(archive.account), indexed }
  return {
    state,
    version: versionOf(archive.account),
    versionNote: asked.versionNote,
    evidence: citeSearch(cited, naming),
    total: asked.total,
    threads: asked.threads,
    results: asked.articles.map((article, offset) =>
      toResult(article, (state.page - 1) * state.size + offset + 1),
    ),
    closest: asked.closest.slice(0, closestShown).map((article) => toResult(article, null)),
    matchedWords: asked.matchedWords,
    named: asked.named,
    facets,
    chips: buildChips(state, naming),
    clearAllHref: searchHref(clearFilters(state)),
    notices: [...archiveNotices(archive.account), ...buildNotices(asked), ...facetNotices(facets)],
    ...buildChoices(state),
    groupings: buildGroupings(state, asked),
    pagination: buildPagination(state, asked.threads),
    time: buildTime(asked.months, state, asked.archiveMonths),
    takeAway: buildTakeAway(state),
  }
}

/** Order, page size, kind of matching and what the facets look at: each a row of links. */
export function buildChoices(
  state: SearchState,
): Pick<SearchView, 'sorts' | 'sizes' | 'matching' | 'subjects' | 'facetOrders'> {
  const sorts = sortOrders.map((value) => ({
    value,
    href: searchHref(withSort(state, value)),
    isCurrent: value === state.sort,
  }))
  const sizes = pageSizes.map((value) => ({
    value,
    href: searchHref(withSize(state, value)),
    isCurrent: value === state.size,
  }))
  const matching = (['all-forms', 'exact'] as const).map((value) => ({
    value,
    href: searchHref(withExact(state, value === 'exact')),
    isCurrent: (value === 'exact') === state.exact,
  }))
  const subjects = (['any', 'main'] as const).map((value) => ({
    value,
    href: searchHref(withMainOnly(state, value === 'main')),
    isCurrent: (value === 'main') === state.mainOnly,
  }))
  const orders = facetOrders.map((value) => ({
    value,
    href: searchHref(withFacetOrder(state, value)),
    isCurrent: value === state.facetOrder,
  }))
  return { sorts, sizes, matching, subjects, facetOrders: orders }
}
