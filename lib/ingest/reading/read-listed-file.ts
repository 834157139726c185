import { readFileSync } from 'node:fs'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { serializeSignature } from '#lib/threads/serialize-signature.ts'
import { signText } from '#lib/threads/sign-text.ts'
import { accountStory } from './account-story.ts'
import { formatOf } from './formats.ts'
import type { ListedFile } from '#lib/ingest/list-files.ts'
import { makeArticle } from './make-articles.ts'
import { readArchiveFile, refuseFile, type FilePlace } from './read-archive-file.ts'
import { isPacked, readPacked, type PackedFile } from './read-packed.ts'
import { explainReadError } from './explain-read-error.ts'
import { tagArticle, type TaggedArticle } from './tag-article.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import type { StoredArticle } from '#lib/ingest/store/store-entry.ts'

/** What came out of a file: its account, and its stories as articles. */
export type FileReading = {
  readonly account: FileAccount
  readonly articles: readonly StoredArticle[]
  readonly signatures: readonly (string | null)[]
  /** As `StoredAccount.tags`. */
  readonly tags: readonly string[]
}

/** Reads a listed file: one reading, or one for each file in a package. */
export async function* readListedFile(
  { path, location }: Pick<ListedFile, 'path' | 'location'>,
  recipe: Recipe,
): AsyncGenerator<FileReading> {
  if (!isPacked(path)) {
    yield readOne({ path, location }, recipe)
    return
  }
  for await (const file of readPacked(location)) yield readPackedOne({ path, location }, file, recipe)
}

function readOne(place: FilePlace, recipe: Recipe): FileReading {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(place.location)
  } catch (error) {
    return withoutStories(refuseFile(place, null, explainReadError(error)))
  }
  return tagReading(readArchiveFile(place, bytes, recipe), recipe)
}

/** A file in a package is named like one in a folder: `pack.zip/dir/page.txt`. */
function readPackedOne({ path, location }: FilePlace, file: PackedFile, recipe: Recipe): FileReading {
  const place = { path: file.name === '' ? path : `${path}/${file.name}`, location, inside: file.name }
  if ('failure' in file) return withoutStories(refuseFile(place, null, file.failure))
  if (formatOf(file.name) === undefined)
    return withoutStories({ kind: 'skipped', path: place.path, location })
  return tagReading(readArchiveFile(place, file.bytes, recipe), recipe)
}

function withoutStories(account: FileAccount): FileReading {
  return { account, articles: [], signatures: [], tags: [] }
}

type Untagged = ReturnType<typeof readArchiveFile>

function tagReading({ account, drafts }: Untagged, { gazetteer }: Recipe): FileReading {
  if (account.kind !== 'read') return withoutStories(account)
  const tagged = drafts.map((draft) => tagArticle(makeArticle(draft), gazetteer))
  return {
    account: { ...account, stories: tagged.map(({ article }) => accountStory(article)) },
    articles: tagged.map((one, position) => storeArticle(one, drafts[position]?.sourceName)),
    signatures: tagged.map(({ article }) => serializeSignature(signText(article))),
    tags: tagged.map(({ tags }) => tags),
  }
}

function storeArticle({ article, unresolved }: TaggedArticle, sourceName: string | undefined): StoredArticle {
  return { article, ...(sourceName === undefined ? {} : { sourceName }), unresolved }
}
