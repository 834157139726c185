import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOfBuild } from '#lib/archive/build-folder.ts'
import { compareAccounts, type AccountsDifference } from '#lib/archive/compare-accounts.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { eachAccount } from '#lib/archive/file-accounts.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import type { IngestOptions } from './ingest-options.ts'
import { readFiles } from './read-files.ts'
import { surveyFiles } from '#lib/ingest/indexing/survey-files.ts'

/** What a run would do. `read`: so many files are new or changed. */
export type Preview = { readonly read: number; readonly difference: AccountsDifference }

/**
 * What a run would change, without doing it: files are read as a run would read them, and what was read is kept for that run.
 * Throws as `ingestArchive`.
 */
export async function previewArchive(options: IngestOptions): Promise<Preview> {
  const { dataDir, engine } = options
  const account = await readAccount(engine)
  const { plan, store, crew, changed } = await readFiles(options)
  await crew.end()
  const folder = mkdtempSync(join(tmpdir(), 'kashshaf-preview-'))
  try {
    const target = join(folder, 'files.jsonl')
    await surveyFiles(store.folder, plan.entries, plan.unlisted, target)
    const before = account ? accountsOf(filesOfBuild(dataDir, account.build)) : none()
    return { read: changed, difference: await compareAccounts(before, eachAccount(target)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* accountsOf(file: string): AsyncGenerator<FileAccount> {
  if (existsSync(file)) yield* eachAccount(file)
}

async function* none(): AsyncGenerator<FileAccount> {}
