import { readdirSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { filesOfBuild } from '#lib/archive/build-folder.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { eachAccount } from '#lib/archive/file-accounts.ts'
import { connectEngine, type EngineConnection } from '#lib/engine/connect-engine.ts'
import { openTestEngine, type TestEngine } from '#lib/engine/embedded/test-engine.ts'
import { fetchArticle } from '#lib/engine/fetch-articles.ts'
import type { FullArticle } from '#lib/engine/found-article.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { searchArticles } from '#lib/engine/search-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import type { Renewal } from './find-renewal.ts'
import { ingestArchive, type IngestOutcome } from './ingest-archive.ts'
import type { Progress } from './progress.ts'
import { retagArchive, type RetagOutcome } from './retag-archive.ts'

/** For tests: an empty archive of its own with a real engine, gone afterwards. */
export type TestIngest = {
  readonly server: TestEngine
  readonly engine: EngineConnection
  readonly dataDir: string
  readonly progress: readonly Progress[]
  /** What runs have announced. */
  readonly renewals: readonly Renewal[]
  readonly ingest: (...roots: readonly string[]) => Promise<IngestOutcome>
  /** Tags the live archive again. */
  readonly retag: () => Promise<RetagOutcome>
  /** How many articles are found, and how many the account tells. */
  readonly readCounts: () => Promise<readonly (number | undefined)[]>
  readonly readBuild: () => Promise<string | null>
  /** All articles of the live archive, by title. */
  readonly readArticles: () => Promise<FullArticle[]>
  readonly readTitles: () => Promise<string[]>
  readonly listBuilds: () => string[]
  /** The accounts of the live build's files. */
  readonly readFileAccounts: () => Promise<FileAccount[]>
  readonly listIndexes: () => Promise<string[]>
}

export async function openTestIngest(): Promise<TestIngest> {
  const server = await openTestEngine()
  onTestFinished(server.stop)
  const { dataDir } = server
  const engine = connectEngine({ url: server.url, apiKey: server.adminKey })
  const progress: Progress[] = []
  const report = (step: Progress) => void progress.push(step)
  const renewals: Renewal[] = []
  const announce = (renewal: Renewal) => void renewals.push(renewal)
  const readArticles = () => readAll(engine)
  return {
    server,
    engine,
    dataDir,
    progress,
    renewals,
    ingest: (...roots) => ingestArchive({ roots, dataDir, engine, report, announce, now: Date.now }),
    retag: () => retagArchive({ dataDir, engine, report, now: Date.now }),
    readCounts: async () => {
      const { total, account } = await searchArticles(engine, emptyState, [''], { page: 1, size: 1 })
      return [total, account?.articles]
    },
    readBuild: async () => (await readAccount(engine))?.build ?? null,
    readArticles,
    readTitles: async () => (await readArticles()).map(({ title }) => title),
    readFileAccounts: async () => {
      const accounts: FileAccount[] = []
      const build = (await readAccount(engine))?.build ?? ''
      for await (const account of eachAccount(filesOfBuild(dataDir, build))) accounts.push(account)
      return accounts
    },
    listBuilds: () => readdirSync(path.join(dataDir, 'builds')),
    listIndexes: async () => (await engine.client.getRawIndexes()).results.map(({ uid }) => uid).sort(),
  }
}

async function readAll(engine: EngineConnection): Promise<FullArticle[]> {
  const { articles } = await searchArticles(engine, emptyState, [''], { page: 1, size: 1000 })
  const found = await Promise.all(articles.map(({ id }) => fetchArticle(engine, id)))
  return found
    .filter((article) => article !== null)
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
}
