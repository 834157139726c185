import type { ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine, EngineRefusalError } from './errors.ts'
import { indexNames } from './index-settings.ts'

/** What changes in the live index. */
export type IndexChange = {
  /** New and changed articles as lines of JSON (`ArticleDocument`); empty when there are none. */
  readonly lines: string
  /** Articles of which only the tags changed, as lines of `toTagUpdate`, a request each. */
  readonly updates: readonly string[]
  readonly removed: readonly string[]
  /** Of the archive as it was, and as it will be. */
  readonly before: ArchiveAccount
  readonly after: ArchiveAccount
}

/** So long readers wait at most for a change that was begun and is not at its end: its run may be dead. */
const longestChange = 20_000
const patience = { interval: 25, timeout: 3_600_000 }

/**
 * Changes the live archive in its place. Its account says `changingUntil` before the first article changes and names the new
 * build after the last: a reader whose answer carries the account of the build it asked has seen all of the old or of the new
 * one, and who sees a change going on asks again (`askLiveArchive`). All is handed over at once, so that the engine finishes
 * the change even when this process dies.
 */
export async function changeIndex(
  { client }: EngineConnection,
  change: IndexChange,
  now: number,
): Promise<void> {
  const { lines, updates, removed, before, after } = change
  const archive = client.index(indexNames.archive)
  const articles = client.index(indexNames.articles)
  const changingUntil = new Date(now + longestChange).toISOString()
  const steps = [
    () => archive.addDocuments([{ ...before, changingUntil }]),
    ...(lines === '' ? [] : [() => articles.addDocumentsFromString(lines, 'application/x-ndjson')]),
    ...updates.map((batch) => () => articles.updateDocumentsFromString(batch, 'application/x-ndjson')),
    ...(removed.length === 0 ? [] : [() => articles.deleteDocuments([...removed])]),
    () => archive.addDocuments([after]),
  ]
  const uids: number[] = []
  for (const step of steps) uids.push((await askEngine('take a change', async () => await step())).taskUid)
  for (const uid of uids) {
    const task = await askEngine('change the archive', () => client.tasks.waitForTask(uid, patience))
    if (task.status !== 'succeeded')
      throw new EngineRefusalError(
        `The search engine could not change the archive: ${task.error?.message ?? task.status}`,
      )
  }
}
