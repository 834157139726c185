import { z } from 'zod'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { quoteValue } from './filters.ts'
import { fullArticleSchema, fullFields, type FullArticle } from './found-article.ts'
import { indexNames } from './index-settings.ts'

const storySchema = z.object({
  id: z.string(),
  title: z.string(),
  provenances: fullArticleSchema.shape.provenances,
})

/** An article as one of the stories of a file. */
export type FileStory = z.infer<typeof storySchema>

/** Most stories of one file that are listed. */
const mostStories = 1000

/** The article with this id, or null. */
export async function fetchArticle(
  { client, run }: EngineConnection,
  id: string,
): Promise<FullArticle | null> {
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: `id = ${quoteValue(id)}`,
      limit: 1,
      attributesToRetrieve: fullFields,
    })
  const [hit] = (await askEngine('fetch an article', () => run(search))).hits
  return hit ? fullArticleSchema.parse(hit) : null
}

/** The articles that were cut from a file, in the order in which they stand there. */
export async function fetchStoriesOfFile(
  { client, run }: EngineConnection,
  file: string,
): Promise<FileStory[]> {
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: `files = ${quoteValue(file)}`,
      limit: mostStories,
      attributesToRetrieve: Object.keys(storySchema.shape),
    })
  const { hits } = await askEngine('list the stories of a file', () => run(search))
  const lineOf = (story: FileStory) => story.provenances.find((one) => one.file === file)?.startLine ?? 0
  return hits.map((hit) => storySchema.parse(hit)).sort((a, b) => lineOf(a) - lineOf(b))
}
