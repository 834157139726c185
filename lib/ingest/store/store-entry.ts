import { join } from 'node:path'
import { z } from 'zod'
import { fileAccountSchema, type FileAccount } from '#lib/archive/file-account.ts'
import type { Article } from '#lib/article/article.ts'
import type { UnresolvedName } from '#lib/enrich/find-unresolved.ts'
import { eachLineBetween } from './lines-between.ts'

const entrySchema = z.object({
  /** Path in the archive, and where the file lay. */
  path: z.string(),
  location: z.string(),
  /** As the disk described the file when it was read (`stampOf`); null when that could not be relied on. */
  stamp: z.string().nullable(),
  /** Of its bytes; null when it could not be read. */
  sha256: z.string().nullable(),
  /** How many stories were read. */
  stories: z.number(),
  segment: z.string(),
  /** Bytes of the segment: articles, a line each, from `start` to `accounts`; from there to `end` the accounts of the file. */
  start: z.number(),
  accounts: z.number(),
  end: z.number(),
  /** The rules and tables its articles were tagged by (`Recipe.tagging`). */
  tagging: z.string(),
})

/** Where in the store lies what was read of a listed file. */
export type StoreEntry = z.infer<typeof entrySchema>

/** An article as it was read at one place. `sourceName`: its outlet as the text names it, when no table knows it. */
export type StoredArticle = {
  readonly article: Article
  readonly sourceName?: string
  /** Names seen in it that take no tag, since it does not tell whose they are. */
  readonly unresolved: readonly UnresolvedName[]
}

/**
 * The account of a file, and for each of its stories the signature by which near copies are found and a fingerprint of its tags.
 */
export type StoredAccount = {
  readonly account: FileAccount
  readonly signatures: readonly (string | null)[]
  readonly tags: readonly string[]
}

/** An entry of the index; undefined when the line was cut off, or another written after one that was. */
export function parseEntry(line: string): StoreEntry | undefined {
  try {
    return entrySchema.parse(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The articles of a file, one at a time: there may be a million. */
export function* eachStoredArticle(folder: string, entry: StoreEntry): Generator<StoredArticle> {
  const { segment, start, accounts } = entry
  for (const line of eachLineBetween(join(folder, segment), start, accounts))
    yield parseOwn<StoredArticle>(line)
}

/** The accounts of a file: one, or of a package one for each file in it. */
export function* eachStoredAccount(folder: string, entry: StoreEntry): Generator<StoredAccount> {
  const { segment, accounts, end } = entry
  for (const line of eachLineBetween(join(folder, segment), accounts, end)) {
    const { account, ...told } = parseOwn<StoredAccount>(line)
    yield { account: fileAccountSchema.parse(account), ...told }
  }
}

/** Reads back a line that this version of the program wrote. */
function parseOwn<T>(line: string): T {
  const value: T = JSON.parse(line)
  return value
}
