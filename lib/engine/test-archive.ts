import type { Article } from '#lib/article/article.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { arabicVersion } from '#lib/arabic/version.ts'
import { createStemmer, type Stem } from '#lib/arabic/stem.ts'
import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { toDocument } from './article-document.ts'
import { beginIndex } from './build-index.ts'
import { connectEngine, type EngineConnection } from './connect-engine.ts'
import { openTestEngine } from './embedded/test-engine.ts'

/** For tests: a real engine that holds the given articles. */
export type TestArchive = {
  readonly engine: EngineConnection
  /** Where the engine listens and the key to it, as `connectEngine` takes them. */
  readonly address: { readonly url: string; readonly apiKey: string }
  readonly stem: Stem
  /** `version`: of the Arabic rules, when others than those of today. */
  readonly fill: (articles: readonly Article[], build?: string, version?: string) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function openTestArchive(): Promise<TestArchive> {
  const server = await openTestEngine()
  const address = { url: server.url, apiKey: server.adminKey }
  const engine = connectEngine(address)
  const stem = createStemmer(loadBaseWords(), loadKnownForms())
  return {
    engine,
    address,
    stem,
    fill: async (articles, build = 'b1', version = arabicVersion) => {
      const index = await beginIndex(engine)
      if (articles.length > 0)
        await index.add(articles.map((article) => JSON.stringify(toDocument(article, stem))).join('\n'))
      await index.goLive({
        id: 'archive',
        build,
        indexedAt: '2026-01-01T00:00:00Z',
        articles: articles.length,
        files: 1,
        arabicVersion: version,
      })
    },
    stop: server.stop,
  }
}

/** For tests: an article with the given parts and nothing else. */
export function makeTestArticle(parts: Partial<Article> & { readonly id: string }): Article {
  return {
    title: '',
    captions: [],
    body: '',
    source: null,
    sourceCertainty: 'unknown',
    countries: [],
    countriesMain: [],
    organizations: [],
    organizationsMain: [],
    agencies: [],
    persons: [],
    personsMain: [],
    mentions: [],
    datesMentioned: [],
    provenances: [],
    ...parts,
  }
}
