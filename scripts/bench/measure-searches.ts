import { readVocabulary } from '#lib/archive/build-folder.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { buildQuery } from '#lib/engine/build-query.ts'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { findRunningEngine } from '#lib/engine/embedded/find-running-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { planSearch } from '#lib/engine/search-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { formatState } from '#lib/query/format-state.ts'
import { loadSearch } from '#lib/search/load-search.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Row } from './print-table.ts'
import { milliseconds, quantile } from './quantile.ts'
import type { App } from './start-app.ts'

const searches = 100
const rounds = 3

type Measured = {
  readonly engine: number
  readonly view: number
  readonly api: number
  readonly page: number
}

/** Each search four ways in turn: the bare multi-search on the engine, the view before it is drawn, our JSON, our page. */
export async function measureSearches(app: App, titles: readonly string[]): Promise<Row[]> {
  const askEngine = await prepareEngine(app)
  const states = makeStates(titles)
  const measured: Measured[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const state of states) {
      const times: Measured = {
        engine: await time(() => askEngine(state)),
        view: await time(async () => void (await loadSearch(new URLSearchParams(formatState(state))))),
        api: await time(() => read(`${app.url}/api/search?${formatState(state)}`)),
        page: await time(() => read(`${app.url}/?${formatState(state)}`)),
      }
      if (round > 0) measured.push(times)
    }
  }
  const engine = measured.map((times) => times.engine)
  return [
    describe('engine alone, the same multi-search', engine, engine),
    describe(
      'our server before drawing (query, engine, order, marks, links)',
      measured.map((times) => times.view),
      engine,
    ),
    describe(
      'GET /api/search',
      measured.map((times) => times.api),
      engine,
    ),
    describe(
      'GET / (whole page, HTML)',
      measured.map((times) => times.page),
      engine,
    ),
  ]
}

/** One to three words of a title, with none, one or two facets narrowed. */
function makeStates(titles: readonly string[]): SearchState[] {
  const step = Math.max(1, Math.floor(titles.length / searches))
  return Array.from({ length: searches }, (_, number) => {
    const words = (titles[number * step] ?? '').split(/\s+/).filter((word) => word.length > 3)
    const query = words.slice(0, 1 + (number % 3)).join(' ')
    const chosen = number % 4 === 0 ? ['TN'] : number % 4 === 1 ? ['FR', 'TN'] : []
    const country = { chosen, excluded: [], combine: 'any' } as const
    return { ...emptyState, query, facets: { ...emptyState.facets, country } }
  })
}

async function prepareEngine({ dataDir }: App): Promise<(state: SearchState) => Promise<void>> {
  const engine = await findRunningEngine(dataDir)
  if (!engine) throw new Error(`No engine runs on ${dataDir}.`)
  const account = await readAccount(connectEngine({ url: engine.url, apiKey: engine.masterKey }))
  const vocabulary = account ? await readVocabulary(dataDir, account.build) : null
  if (!vocabulary) throw new Error(`${dataDir} holds no archive.`)
  const stem = createStemmer(vocabulary, loadKnownForms())
  Object.assign(process.env, {
    KASHSHAF_ENGINE_URL: engine.url,
    KASHSHAF_SEARCH_KEY: engine.masterKey,
    DATA_DIR: dataDir,
  })
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    authorization: `Bearer ${engine.masterKey}`,
  }
  return async (state) => {
    const { queries } = planSearch(state, buildQuery(state.query, state.exact, stem).branches.join(' '), {
      page: 1,
      size: 60,
    })
    await (
      await fetch(`${engine.url}/multi-search`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ queries }),
      })
    ).text()
  }
}

async function read(address: string): Promise<void> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  await response.text()
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`)
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function describe(what: string, times: readonly number[], engine: readonly number[]): Row {
  const ratio = quantile(
    times.map((value, position) => value / (engine[position] ?? value)),
    0.5,
  )
  return {
    what,
    median: milliseconds(quantile(times, 0.5)),
    p95: milliseconds(quantile(times, 0.95)),
    'times the engine, median': ratio.toFixed(2),
  }
}
