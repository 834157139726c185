import { readFileSync } from 'node:fs'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { accountStory } from './account-story.ts'
import type { ListedFile } from './list-files.ts'
import { makeArticle, type StoryDraft } from './make-articles.ts'
import { readArchiveFile, refuseFile } from './read-archive-file.ts'
import { explainReadError } from './read-page.ts'
import type { Recipe } from './recipe.ts'
import type { StoredArticle } from './store-entry.ts'

/** What came out of a file: its account, and its stories as articles. */
export type FileReading = {
  readonly account: FileAccount
  readonly articles: readonly StoredArticle[]
  readonly signatures: readonly (string | null)[]
}

/** Reads a listed file: one reading, or one for each file in a package. */
export async function* readListedFile(
  { path, location }: Pick<ListedFile, 'path' | 'location'>,
  recipe: Recipe,
): AsyncGenerator<FileReading> {
  const place = { path, location }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(location)
  } catch (error) {
    yield { account: refuseFile(place, null, explainReadError(error)), articles: [], signatures: [] }
    return
  }
  yield tagReading(readArchiveFile(place, bytes, recipe), recipe)
}

type Untagged = ReturnType<typeof readArchiveFile>

function tagReading({ account, drafts }: Untagged, recipe: Recipe): FileReading {
  const articles = drafts.map((draft) => storeArticle(draft, recipe))
  if (account.kind === 'failed') return { account, articles: [], signatures: [] }
  const stories = articles.map(({ article }) => accountStory(article))
  return { account: { ...account, stories }, articles, signatures: articles.map(() => null) }
}

function storeArticle(draft: StoryDraft, { gazetteer }: Recipe): StoredArticle {
  const article = makeArticle(draft, gazetteer)
  return draft.sourceName === undefined ? { article } : { article, sourceName: draft.sourceName }
}
