import type { Task } from 'meilisearch'
import type { ArchiveAccount } from './archive-account.ts'
import type { ArticleDocument } from './article-document.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine, EngineRefusalError } from './errors.ts'
import { archiveSettings, articleSettings, indexNames } from './index-settings.ts'

/** A new index being built beside the live one. Readers see nothing of it before `goLive`. */
export type IndexBuild = {
  /** Hands articles over; the engine indexes them in its own time. */
  readonly add: (documents: readonly ArticleDocument[]) => Promise<void>
  /** Waits until all is indexed, reporting how many batches are done, and puts the new index in the place of the old in one step. */
  readonly goLive: (account: ArchiveAccount, report?: (doneBatches: number) => void) => Promise<void>
}

type Waitable = Promise<unknown> & {
  waitTask: (options: { interval: number; timeout: number }) => Promise<Task>
}

/** Longest wait for one task: the engine is slow with big batches, but not this slow. */
const patience = { interval: 25, timeout: 3_600_000 }

async function finish(what: string, enqueue: () => Waitable): Promise<Task> {
  const task = await askEngine(what, () => enqueue().waitTask(patience))
  if (task.status === 'succeeded') return task
  throw new EngineRefusalError(`The search engine could not ${what}: ${task.error?.message ?? task.status}`)
}

/** Starts a new, empty index; what an earlier, killed build left behind is removed first. */
export async function beginIndex({ client }: EngineConnection): Promise<IndexBuild> {
  await removeNextIndexes({ client })
  await finish('create an index', () => client.createIndex(indexNames.nextArticles, { primaryKey: 'id' }))
  await finish('set up the index', () =>
    client.index(indexNames.nextArticles).updateSettings(articleSettings),
  )
  const tasks: number[] = []
  return {
    add: async (documents) => {
      const send = () => client.index(indexNames.nextArticles).addDocuments([...documents])
      const task = await askEngine('take articles', async () => await send())
      tasks.push(task.taskUid)
    },
    goLive: async (account, report) => {
      await waitForAll({ client }, tasks, report)
      await writeAccount({ client }, account)
      await swapIndexes({ client })
      await removeNextIndexes({ client })
    },
  }
}

type Client = Pick<EngineConnection, 'client'>

async function waitForAll(
  { client }: Client,
  tasks: readonly number[],
  report?: (done: number) => void,
): Promise<void> {
  for (const [position, uid] of tasks.entries()) {
    const task = await askEngine('index articles', () => client.tasks.waitForTask(uid, patience))
    if (task.status !== 'succeeded') {
      throw new EngineRefusalError(
        `The search engine could not index articles: ${task.error?.message ?? task.status}`,
      )
    }
    report?.(position + 1)
  }
}

async function writeAccount({ client }: Client, account: ArchiveAccount): Promise<void> {
  await finish('create an index', () => client.createIndex(indexNames.nextArchive, { primaryKey: 'id' }))
  await finish('set up the index', () => client.index(indexNames.nextArchive).updateSettings(archiveSettings))
  await finish('take the account', () => client.index(indexNames.nextArchive).addDocuments([account]))
}

/** A swap needs both sides: on the first run the live side is made empty. */
async function swapIndexes({ client }: Client): Promise<void> {
  await ensureIndex({ client }, indexNames.articles)
  await ensureIndex({ client }, indexNames.archive)
  const pairs = [
    { indexes: [indexNames.articles, indexNames.nextArticles] as [string, string], rename: false },
    { indexes: [indexNames.archive, indexNames.nextArchive] as [string, string], rename: false },
  ]
  await finish('put the new index in place', () => client.swapIndexes(pairs))
}

async function ensureIndex({ client }: Client, name: string): Promise<void> {
  const task = await askEngine('create an index', () =>
    client.createIndex(name, { primaryKey: 'id' }).waitTask(patience),
  )
  const isFine = task.status === 'succeeded' || task.error?.code === 'index_already_exists'
  if (!isFine)
    throw new EngineRefusalError(
      `The search engine could not create ${name}: ${task.error?.message ?? task.status}`,
    )
}

async function removeNextIndexes({ client }: Client): Promise<void> {
  for (const name of [indexNames.nextArticles, indexNames.nextArchive]) {
    const task = await askEngine('remove an index', () => client.deleteIndex(name).waitTask(patience))
    const isFine = task.status === 'succeeded' || task.error?.code === 'index_not_found'
    if (!isFine)
      throw new EngineRefusalError(
        `The search engine could not remove ${name}: ${task.error?.message ?? task.status}`,
      )
  }
}
