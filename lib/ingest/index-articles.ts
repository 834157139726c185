import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article, Provenance } from '#lib/article/article.ts'
import { toDocument, type ArticleDocument, type Stem } from '#lib/engine/article-document.ts'
import type { IndexBuild } from '#lib/engine/build-index.ts'

/**
 * Bytes in one request to the engine, about: large requests index faster, but one must fit its limit of 100 MB, and an
 * article may be large itself.
 */
const batchBytes = 32_000_000
const batchArticles = 10_000

/** Sends the collected articles to the engine, each with every place it was read. Returns how many were sent after each request. */
export async function indexArticles(
  file: string,
  provenances: ReadonlyMap<string, readonly Provenance[]>,
  stem: Stem,
  index: IndexBuild,
  report: (sent: number) => void,
): Promise<readonly number[]> {
  const sent: number[] = []
  let batch: ArticleDocument[] = []
  let bytes = 0
  const send = async () => {
    if (batch.length === 0) return
    await index.add(batch)
    sent.push((sent.at(-1) ?? 0) + batch.length)
    batch = []
    bytes = 0
    report(sent.at(-1) ?? 0)
  }
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const article = readArticle(line)
    const document = toDocument({ ...article, provenances: provenances.get(article.id) ?? [] }, stem)
    const size = measure(document, line)
    if (bytes + size > batchBytes || batch.length >= batchArticles) await send()
    batch.push(document)
    bytes += size
  }
  await send()
  return sent
}

/** The article's own line, two bytes an Arabic letter, and the encoded words, one byte a letter. */
function measure({ bodyStems, bodyWords, bodyRuns }: ArticleDocument, line: string): number {
  return 2 * line.length + bodyStems.length + bodyWords.length + bodyRuns.length
}

/** Reads back a line that this same run wrote. */
function readArticle(line: string): Article {
  const article: Article = JSON.parse(line)
  return article
}
