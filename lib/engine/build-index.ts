import type { Task } from 'meilisearch'
import type { ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine, EngineRefusalError } from './errors.ts'
import { archiveSettings, articleSettings, indexNames } from './index-settings.ts'

/** A new index being built beside the live one. Readers see nothing of it before `goLive`. */
export type IndexBuild = {
  /** Hands articles over, as lines of JSON (`ArticleDocument`); the engine indexes them in its own time. Gives the task's number. */
  readonly add: (lines: string) => Promise<number>
  /** Waits until all is indexed, reporting how many requests are done, and puts the new index in the place of the old in one step. */
  readonly goLive: (account: ArchiveAccount, report?: (doneRequests: number) => void) => Promise<void>
}

type Waitable = Promise<unknown> & {
  waitTask: (options: { interval: number; timeout: number }) => Promise<Task>
}

/** Longest wait for one task: the engine is slow with big batches, but not this slow. */
const patience = { interval: 25, timeout: 3_600_000 }
/** Indexing takes seconds to minutes; every question costs the client a listener that it never takes away. */
const longPatience = { ...patience, interval: 500 }

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
  return openBuild({ client }, [])
}

/** Goes on with the index of a killed build; null when the engine has lost it, or one of the tasks it had taken. */
export async function resumeIndex(
  { client }: EngineConnection,
  tasks: readonly number[],
): Promise<IndexBuild | null> {
  const found = await askEngine('look for the index', () =>
    client.getRawIndex(indexNames.nextArticles).then(
      () => true,
      () => false,
    ),
  )
  if (!found || tasks.length === 0) return null
  const { results } = await askEngine('list its work', () =>
    client.tasks.getTasks({ uids: [...tasks], limit: tasks.length }),
  )
  const isFine = ({ status, indexUid }: Task) =>
    indexUid === indexNames.nextArticles && status !== 'failed' && status !== 'canceled'
  return results.length === tasks.length && results.every(isFine) ? openBuild({ client }, [...tasks]) : null
}

function openBuild({ client }: Client, tasks: number[]): IndexBuild {
  return {
    add: async (lines) => {
      const send = () =>
        client.index(indexNames.nextArticles).addDocumentsFromString(lines, 'application/x-ndjson')
      const task = await askEngine('take articles', async () => await send())
      tasks.push(task.taskUid)
      return task.taskUid
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
    const task = await askEngine('index articles', () => client.tasks.waitForTask(uid, longPatience))
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
