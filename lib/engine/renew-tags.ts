import type { ArchiveAccount } from './archive-account.ts'
import { tellReaders, writeAccount } from './change-index.ts'
import type { EngineConnection } from './connect-engine.ts'
import { indexNames } from './index-settings.ts'
import { handOver, waitForChanges } from './wait-for-changes.ts'

/** New tags for many articles of the live index, whose texts stay. */
export type TagRenewal = {
  /** Lines of `toTagUpdate`, a request each; read one at a time. */
  readonly batches: Iterable<string>
  /** Of the archive as it will be. */
  readonly account: ArchiveAccount
  /** The builds whose tags the articles have now: what is on disk of them names those. */
  readonly mixedWith: readonly string[]
}

/** How many requests were handed over, and how many of them are done. */
export type RenewalProgress = { readonly sent: number; readonly done: number }

/**
 * Renews tags in the live archive while it is read: nobody waits. Texts, totals and words are those of both builds, and until the
 * last article is done the account says `mixedWith`, so that readers know the labels of all and are told that counts of tags may
 * mix old and new. It says so before the first article changes, and no longer with the last.
 */
export async function renewTags(
  engine: EngineConnection,
  { batches, account, mixedWith }: TagRenewal,
  report: (progress: RenewalProgress) => void,
): Promise<void> {
  const articles = engine.client.index(indexNames.articles)
  await tellReaders(engine, { ...account, mixedWith: [...mixedWith] })
  const uids: number[] = []
  for (const batch of batches) {
    const update = () => articles.updateDocumentsFromString(batch, 'application/x-ndjson')
    uids.push(...(await handOver([update])))
    report({ sent: uids.length, done: 0 })
  }
  uids.push(...(await handOver([writeAccount(engine, account)])))
  await waitForChanges(engine, uids, (done) => report({ sent: uids.length, done }))
}
