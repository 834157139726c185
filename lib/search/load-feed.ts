import type { Feed, FeedEntry } from '#lib/export/feed.ts'
import { leadOf, oneLine } from '#lib/export/one-line.ts'
import { toPage, withSort } from '#lib/query/change-state.ts'
import { formatState, searchHref } from '#lib/query/format-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { unknownValue, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { currentLanguage } from '#lib/wording/language.ts'
import { words } from '#lib/wording/words.ts'
import { askArchive } from './ask-archive.ts'
import { describeSearch } from './describe-search.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, openLiveArchive, versionOf, type Archive } from './open-archive.ts'
import type { RankedArticle } from './order-articles.ts'

/** Articles of a feed. */
const entriesOfFeed = 50

/** Where the feed itself lies, as a whole address, and the site: `https://kashshaf.example`. */
export type FeedPlace = { readonly origin: string; readonly ownAddress: string }

/** The newest of a search, near copies as the page shows them; articles without a date come behind those that have one. */
export async function loadFeed(
  parameters: URLSearchParams,
  { origin, ownAddress }: FeedPlace,
): Promise<Feed> {
  const { archive, answer } = await askLiveArchive(async (live) => {
    const parsed = parseState(parameters, (facet, id) => isKnownValue(live, facet, id))
    const state = toPage(withSort(parsed.state, 'newest'), 1)
    const { isGrouped } = state
    const range = { page: 1, size: entriesOfFeed, isListOnly: true, isGrouped }
    return { state, ...(await askArchive(live, state, range)) }
  })
  const { state, articles } = answer
  return {
    ...describeFeed(archive, state),
    pageAddress: `${origin}${encodeURI(searchHref(state))}`,
    ownAddress,
    entries: articles.map((article) => buildEntry(article, archive, origin)),
  }
}

function describeFeed(
  archive: Archive,
  state: SearchState,
): Omit<Feed, 'pageAddress' | 'ownAddress' | 'entries'> {
  const search = describeSearch(state, nameValues(archive.names))
  return {
    id: `tag:kashshaf,2026:search:${encodeURIComponent(formatState(state))}`,
    title: `${words.site}: ${oneLine(search)}`,
    subtitle: words.description,
    language: currentLanguage(),
    updated: new Date(archive.account.indexedAt).toISOString(),
    author: words.site,
  }
}

function buildEntry(article: RankedArticle, { names, facets }: Archive, origin: string): FeedEntry {
  const { label } = nameValues(names)
  const categories = (facet: FacetId, ids: readonly string[]) =>
    facets.includes(facet)
      ? ids.filter((id) => id !== unknownValue).map((id) => ({ id, label: label(facet, id), kind: facet }))
      : []
  return {
    id: `tag:kashshaf,2026:article:${article.id}`,
    title: oneLine(article.title) || words.list.untitled,
    address: `${origin}/articles/${article.id}`,
    date: article.date ?? null,
    source: article.source === unknownValue ? null : label('source', article.source),
    summary: leadOf(article.body),
    categories: [
      ...categories('country', article.country),
      ...categories('organization', article.organization),
    ],
  }
}

/** Of what state of the archive a feed is, and since when: it changes when the archive does, and with the language. */
export async function stampFeed(): Promise<{ tag: string; changedAt: string }> {
  const { account } = await openLiveArchive()
  const state = [account.build, versionOf(account), ...(account.mixedWith ?? []), currentLanguage()]
  return { tag: state.filter((part) => part !== null).join('.'), changedAt: account.indexedAt }
}
