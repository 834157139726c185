import type { Metadata } from 'next'
import { EngineAway } from '#components/states/engine-away.tsx'
import { FirstVisit } from '#components/first-visit/first-visit.tsx'
import { SearchPage } from '#components/search/search-page.tsx'
import { searchHref, stateParameters } from '#lib/query/format-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { buildTakeAway } from '#lib/search/build-take-away.ts'
import { loadArchive } from '#lib/search/load-archive.ts'
import { loadNothing } from '#lib/search/load-nothing.ts'
import { loadSearch } from '#lib/search/load-search.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from './load-page.tsx'

type Props = { readonly searchParams: PageParameters }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { state } = parseState(await readParameters(searchParams))
  const { query } = state
  const title = query ? query : { absolute: words.site }
  return { title, alternates: { types: feedTypes(state) } }
}

/** By which browsers and feed readers find the feeds of a search. */
function feedTypes(state: SearchState): Record<string, { url: string; title: string }[]> {
  const { atom, json } = words.feeds
  const { feeds } = buildTakeAway(state)
  const urlOf = (format: string) => feeds.find(({ value }) => value === format)?.href ?? ''
  return {
    'application/atom+xml': [{ url: urlOf('atom'), title: atom }],
    'application/feed+json': [{ url: urlOf('json'), title: json }],
  }
}

/** Search, or the archive itself when the address asks for nothing. */
export default async function Page({ searchParams }: Props) {
  const parameters = await readParameters(searchParams)
  const { state, dropped } = parseState(parameters)
  const isFirstVisit = searchHref(state) === '/' && dropped.length === 0
  return loadPage(
    () => (isFirstVisit ? drawArchive() : drawSearch(parameters)),
    (why) => (
      <EngineAway
        why={why}
        query={state.query}
        parameters={stateParameters(state)}
        retryHref={searchHref(state)}
      />
    ),
  )
}

async function drawArchive() {
  const { archive, indexed, matching } = await loadArchive()
  return <FirstVisit archive={archive} matching={matching} indexed={indexed} />
}

async function drawSearch(parameters: URLSearchParams) {
  const { view, indexed } = await loadSearch(parameters)
  const nothing = view.total === 0 ? await loadNothing(view) : null
  return <SearchPage view={view} nothing={nothing} indexed={indexed} />
}
