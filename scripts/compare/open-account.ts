import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileAccountSchema, type FileAccount } from '#lib/archive/file-account.ts'
import { eachAccount } from '#lib/archive/file-accounts.ts'

/** What was named is no account of an archive. */
export class AccountError extends Error {
  override readonly name = 'AccountError'
}

const exportSchema = z.object({ accounts: z.array(fileAccountSchema) })

/** The accounts of files: from the JSON of the page /archive, or from a build's folder in the data folder. @throws AccountError */
export async function* openAccount(path: string): AsyncGenerator<FileAccount> {
  const about = statSync(path, { throwIfNoEntry: false })
  if (about === undefined) throw new AccountError(`There is nothing at ${path}. Check the spelling.`)
  try {
    if (about.isDirectory()) yield* eachAccount(join(path, 'files.jsonl'))
    else yield* exportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).accounts
  } catch (cause) {
    throw new AccountError(
      `${path} is no account of an archive. Name the JSON that the page /archive gives, or a folder in DATA_DIR/builds.`,
      { cause },
    )
  }
}
