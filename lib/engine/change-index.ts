import type { ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { indexNames } from './index-settings.ts'
import { handOver, waitForChanges, type Step } from './wait-for-changes.ts'

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

/**
 * Changes the live archive in its place. Its account says `changingUntil` before the first article changes and names the new
 * build after the last: a reader whose answer carries the account of the build it asked has seen all of the old or of the new
 * one, and who sees a change going on asks again (`askLiveArchive`). What follows the first word is handed over at once, so
 * that the engine finishes the change even when this process dies.
 */
export async function changeIndex(engine: EngineConnection, change: IndexChange, now: number): Promise<void> {
  const { lines, updates, removed, before, after } = change
  const articles = engine.client.index(indexNames.articles)
  const changingUntil = new Date(now + longestChange).toISOString()
  await tellReaders(engine, { ...before, changingUntil })
  const steps: Step[] = [
    ...(lines === '' ? [] : [() => articles.addDocumentsFromString(lines, 'application/x-ndjson')]),
    ...updates.map((batch) => () => articles.updateDocumentsFromString(batch, 'application/x-ndjson')),
    ...(removed.length === 0 ? [] : [() => articles.deleteDocuments([...removed])]),
    writeAccount(engine, after),
  ]
  await waitForChanges(engine, await handOver(steps))
}

/** The engine takes jobs of one index together, past those of another: it must have done this one before it hears of the next. */
export async function tellReaders(engine: EngineConnection, account: ArchiveAccount): Promise<void> {
  await waitForChanges(engine, await handOver([writeAccount(engine, account)]))
}

export function writeAccount({ client }: EngineConnection, account: ArchiveAccount): Step {
  return () => client.index(indexNames.archive).addDocuments([account])
}
