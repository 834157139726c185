import { join } from 'node:path'
import type { FileAccount, StoryAccount } from '#lib/archive/file-account.ts'
import { accountStory } from '#lib/ingest/reading/account-story.ts'
import { tagArticle } from '#lib/ingest/reading/tag-article.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import { openSegment, type Segment } from './segment.ts'
import {
  eachStoredAccount,
  eachStoredArticle,
  type StoredAccount,
  type StoredArticle,
  type StoreEntry,
} from './store-entry.ts'

/** Readings to be tagged again, and the segment of the store that takes them. */
export type RetagJob = {
  readonly folder: string
  readonly entries: readonly StoreEntry[]
  readonly segment: string
}

/** What the accounts of a file say of a story once it is tagged. */
type Told = { readonly story: StoryAccount; readonly tags: string }

/** Tags again what was read of files, from the store alone, and says where it lies now. The files are not looked at. */
export function retagChunk({ folder, entries, segment }: RetagJob, recipe: Recipe): StoreEntry[] {
  const out = openSegment(join(folder, segment))
  try {
    return entries.map((entry) => ({ ...retagEntry(folder, entry, recipe, out), segment }))
  } finally {
    out.close()
  }
}

function retagEntry(folder: string, entry: StoreEntry, recipe: Recipe, out: Segment): StoreEntry {
  const told: Told[] = []
  const start = out.position()
  out.write(retagArticles(folder, entry, recipe, told))
  const accounts = out.position()
  out.write(retell(folder, entry, told))
  return { ...entry, start, accounts, end: out.position(), tagging: recipe.tagging }
}

function* retagArticles(
  folder: string,
  entry: StoreEntry,
  { gazetteer }: Recipe,
  told: Told[],
): Generator<StoredArticle> {
  for (const stored of eachStoredArticle(folder, entry)) {
    const { article, tags, unresolved } = tagArticle(stored.article, gazetteer)
    told.push({ story: accountStory(article), tags })
    yield { ...stored, article, unresolved }
  }
}

/** The stories of a package's files stand one after the other, as their accounts do. */
function* retell(folder: string, entry: StoreEntry, told: readonly Told[]): Generator<StoredAccount> {
  let at = 0
  for (const stored of eachStoredAccount(folder, entry)) {
    const own = told.slice(at, at + stored.tags.length)
    at += own.length
    const account = withStories(
      stored.account,
      own.map(({ story }) => story),
    )
    yield { ...stored, account, tags: own.map(({ tags }) => tags) }
  }
}

function withStories(account: FileAccount, stories: StoryAccount[]): FileAccount {
  return account.kind === 'read' ? { ...account, stories } : account
}
