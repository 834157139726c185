import { MeilisearchApiError } from 'meilisearch'
import { archiveAccountSchema, type ArchiveAccount } from './archive-account.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { indexNames } from './index-settings.ts'

/** The account of the live archive, or null when nothing was ever indexed. */
export async function readAccount({ client, run }: EngineConnection): Promise<ArchiveAccount | null> {
  const reply = await askEngine('read the account of the archive', () =>
    run(() => client.index(indexNames.archive).search('', { limit: 1 }).catch(nullIfMissing)),
  )
  const account = archiveAccountSchema.safeParse(reply?.hits[0])
  return account.success ? account.data : null
}

function nullIfMissing(error: unknown): null {
  if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null
  throw error
}
