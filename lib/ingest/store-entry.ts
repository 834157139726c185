import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileAccountSchema, type FileAccount } from '#lib/archive/file-account.ts'
import type { Article } from '#lib/article/article.ts'

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
})

/** Where in the store lies what was read of a listed file. */
export type StoreEntry = z.infer<typeof entrySchema>

/** An article as it was read at one place. `sourceName`: its outlet as the text names it, when no table knows it. */
export type StoredArticle = { readonly article: Article; readonly sourceName?: string }

/** The account of a file, and for each of its stories the signature by which near copies are found. */
export type StoredAccount = { readonly account: FileAccount; readonly signatures: readonly (string | null)[] }

/** An entry of the index; undefined when the line was cut off. */
export function parseEntry(line: string): StoreEntry | undefined {
  if (!line.endsWith('}')) return undefined
  return entrySchema.parse(JSON.parse(line))
}

export function readStoredArticles(
  folder: string,
  { segment, start, accounts }: StoreEntry,
): StoredArticle[] {
  return readLines(join(folder, segment), start, accounts).map((line) => parseOwn<StoredArticle>(line))
}

export function readStoredAccounts(folder: string, { segment, accounts, end }: StoreEntry): StoredAccount[] {
  return readLines(join(folder, segment), accounts, end).map((line) => {
    const { account, signatures } = parseOwn<StoredAccount>(line)
    return { account: fileAccountSchema.parse(account), signatures }
  })
}

function readLines(file: string, start: number, end: number): string[] {
  const bytes = Buffer.alloc(end - start)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, bytes.length, start)
  } finally {
    closeSync(handle)
  }
  return bytes.toString('utf8').split('\n').slice(0, -1)
}

/** Reads back a line that this version of the program wrote. */
function parseOwn<T>(line: string): T {
  const value: T = JSON.parse(line)
  return value
}
