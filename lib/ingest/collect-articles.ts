import type { Article, Provenance } from '#lib/article/article.ts'
import type { ManifestFile } from '#lib/archive/manifest.ts'
import { createVocabularyCounter, type VocabularyCounter } from '#lib/arabic/vocabulary.ts'
import type { ListedFile } from './list-files.ts'
import { createNameCollector, type NameCollector } from './collect-names.ts'
import { makeArticle } from './make-articles.ts'
import type { ReportProgress } from './progress.ts'
import { readArchiveFile } from './read-archive-file.ts'
import type { Recipe } from './recipe.ts'
import { writeLines } from './write-lines.ts'

/** All articles of an archive, on disk without their provenances, and what was learned on the way. */
export type Collection = {
  readonly files: readonly ManifestFile[]
  readonly stories: number
  readonly articles: number
  readonly provenances: ReadonlyMap<string, readonly Provenance[]>
  readonly counter: VocabularyCounter
  readonly names: NameCollector
}

/** Reads every file once, splits, tags, and writes each different article as a line of `target`. */
export async function collectArticles(
  files: readonly ListedFile[],
  recipe: Recipe,
  target: string,
  report: ReportProgress,
): Promise<Collection> {
  const out = await writeLines(target)
  const counter = createVocabularyCounter()
  const names = createNameCollector(recipe)
  const provenances = new Map<string, Provenance[]>()
  const accounts: ManifestFile[] = []
  let stories = 0
  const keep = async (article: Article) => {
    stories += 1
    const known = provenances.get(article.id)
    if (known) {
      known.push(...article.provenances)
      return
    }
    provenances.set(article.id, [...article.provenances])
    counter.add([article.title, article.subtitle ?? '', article.body, ...article.captions])
    names.add(article)
    await out.add(JSON.stringify({ ...article, provenances: [] }))
  }
  try {
    for (const file of files) {
      const { account, drafts } = await readArchiveFile(file, recipe)
      for (const draft of drafts) {
        names.addSource(draft)
        await keep(makeArticle(draft, recipe.gazetteer))
      }
      accounts.push(account)
      const done = accounts.length
      report({ phase: 'reading', done, total: files.length, stories, articles: provenances.size })
    }
  } finally {
    await out.close()
  }
  return {
    files: accounts,
    stories,
    articles: provenances.size,
    provenances,
    counter,
    names,
  }
}
