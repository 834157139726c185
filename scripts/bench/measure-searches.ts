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

/** Searches of each kind. */
const searches = 60
const rounds = 3

type Measured = {
  readonly engine: number
  readonly view: number
  readonly api: number
  readonly page: number
}

/** What readers ask, made of the titles of the archive. The last finds few articles with all its words, hence the closest ones. */
const kinds: Readonly<Record<string, (words: readonly string[]) => string>> = {
  'one word': (words) => words.slice(0, 1).join(' '),
  'two words': (words) => words.slice(0, 2).join(' '),
  'a phrase of two words': (words) => `"${words.slice(0, 2).join(' ')}"`,
  'a word without another': (words) => `${words.slice(0, 1).join('')} -${words.slice(1, 2).join('')}`,
  'a whole headline (best match)': (words) => words.join(' '),
}

/**
 * Each search four ways in turn: the bare multi-search on the engine, the view before it is drawn, our JSON, our page. Nothing,
 * one or two countries are chosen. The first searches warm up and are not counted; none is asked twice, so that nothing is remembered.
 */
export async function measureSearches(app: App, titles: readonly string[]): Promise<Row[]> {
  const askEngine = await prepareEngine(app)
  const rows: Row[] = []
  for (const [kind, write] of Object.entries(kinds)) {
    const measured: Measured[] = []
    for (const state of makeStates(titles, write)) {
      measured.push({
        engine: await time(() => askEngine(state)),
        view: await time(async () => void (await loadSearch(new URLSearchParams(formatState(state))))),
        api: await time(() => read(`${app.url}/api/search?${formatState(state)}`)),
        page: await time(() => read(`${app.url}/?${formatState(state)}`)),
      })
    }
    rows.push(describe(kind, measured.slice(searches)))
  }
  return rows
}

/** Every search of other titles. */
function makeStates(titles: readonly string[], write: (words: readonly string[]) => string): SearchState[] {
  const count = searches * (rounds + 1)
  const step = Math.max(1, Math.floor(titles.length / count))
  return Array.from({ length: count }, (_, number) => {
    const words = (titles[number * step] ?? '').split(/\s+/).filter((word) => word.length > 3)
    const chosen = number % 4 === 0 ? ['TN'] : number % 4 === 1 ? ['FR', 'TN'] : []
    const country = { chosen, excluded: [], combine: 'any' } as const
    return { ...emptyState, query: write(words), facets: { ...emptyState.facets, country } }
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
    const { queries } = planSearch(
      state,
      buildQuery(state.query, { isExact: state.exact, stem }).branches.join(' '),
      {
        page: 1,
        size: 60,
      },
    )
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

function describe(kind: string, measured: readonly Measured[]): Row {
  const write = (part: keyof Measured) => {
    const times = measured.map((one) => one[part])
    return `${milliseconds(quantile(times, 0.5))} · ${milliseconds(quantile(times, 0.95))}`
  }
  const ratio = quantile(
    measured.map(({ view, engine }) => view / engine),
    0.5,
  )
  return {
    'median · 95 %, ms': kind,
    'engine alone': write('engine'),
    'our server before drawing': write('view'),
    'GET /api/search': write('api'),
    'whole page': write('page'),
    'before drawing, times the engine': ratio.toFixed(2),
  }
}
