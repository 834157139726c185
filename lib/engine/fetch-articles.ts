import { z } from 'zod'
import { fileKey } from './article-document.ts'
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

/** Numbers (from 1) of stories in their file, both ends included. */
export type StoryRange = { readonly first: number; readonly last: number }

/** More than any request of ours asks for: the engine gives 20 unless told. */
const noLimit = 1_000_000

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

/** The articles that were cut from a file, those of a range of its stories, in the order in which they stand there. */
export async function fetchStoriesOfFile(
  { client, run }: EngineConnection,
  file: string,
  { first, last }: StoryRange,
): Promise<FileStory[]> {
  const search = () =>
    client.index(indexNames.articles).search('', {
      filter: [`fileKeys = ${quoteValue(fileKey(file))}`, `storyNumbers ${String(first)} TO ${String(last)}`],
      limit: noLimit,
      attributesToRetrieve: Object.keys(storySchema.shape),
    })
  const { hits } = await askEngine('list the stories of a file', () => run(search))
  // An article in several files has a number in each: the filter cannot tell which is whose.
  const lineOf = ({ provenances }: FileStory) =>
    provenances.find((one) => one.file === file && one.story >= first && one.story <= last)?.startLine
  return hits
    .flatMap((hit) => {
      const story = storySchema.parse(hit)
      const line = lineOf(story)
      return line === undefined ? [] : [{ story, line }]
    })
    .sort((a, b) => a.line - b.line)
    .map(({ story }) => story)
}
