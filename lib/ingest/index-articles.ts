import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article, Provenance } from '#lib/article/article.ts'
import { toDocument, type ArticleDocument, type Stem } from '#lib/engine/article-document.ts'
import type { IndexBuild } from '#lib/engine/build-index.ts'

/** Characters of text in one request to the engine: large requests index faster, but one must fit its payload limit. */
const batchCharacters = 8_000_000
const batchArticles = 10_000

/** Sends the collected articles to the engine, each with every place it was read. Returns the number of requests. */
export async function indexArticles(
  file: string,
  provenances: ReadonlyMap<string, readonly Provenance[]>,
  stem: Stem,
  index: IndexBuild,
  report: (sent: number) => void,
): Promise<number> {
  let batch: ArticleDocument[] = []
  let characters = 0
  let sent = 0
  let requests = 0
  const send = async () => {
    if (batch.length === 0) return
    await index.add(batch)
    sent += batch.length
    requests += 1
    batch = []
    characters = 0
    report(sent)
  }
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const article = readArticle(line)
    batch.push(toDocument({ ...article, provenances: provenances.get(article.id) ?? [] }, stem))
    characters += article.body.length
    if (characters >= batchCharacters || batch.length >= batchArticles) await send()
  }
  await send()
  return requests
}

/** Reads back a line that this same run wrote. */
function readArticle(line: string): Article {
  const article: Article = JSON.parse(line)
  return article
}
