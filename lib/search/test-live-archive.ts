import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { createVocabularyCounter, makeVocabulary, type CountedWord } from '#lib/arabic/vocabulary.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { createFilesSummarizer } from '#lib/archive/summarize-files.ts'
import { finishBuild, makeWorkFolder } from '#lib/archive/build-folder.ts'
import type { Names } from '#lib/archive/names.ts'
import { serializeWordForms } from '#lib/archive/word-forms.ts'
import type { Article } from '#lib/article/article.ts'
import { accountStory } from '#lib/ingest/reading/account-story.ts'
import { openTestArchive } from '#lib/engine/test-archive.ts'

/** What an ingest would have found: one file, these articles, these names. */
type Found = {
  readonly file: string
  readonly articles: readonly Article[]
  readonly names?: Partial<Names>
  /** Of the Arabic rules, when others than those of today. */
  readonly version?: string
}

/** For tests: an archive as the pages see it, in a real engine and on disk. */
export type TestLiveArchive = {
  /** Points the pages to it: before each test, since Vitest takes the environment back after each. */
  readonly point: () => void
  /** Puts a build in place of the one before, as an ingest does. */
  readonly goLive: (build: string, found: Found) => Promise<void>
  readonly stop: () => Promise<void>
}

export async function openTestLiveArchive(): Promise<TestLiveArchive> {
  const archive = await openTestArchive()
  const dataDir = await mkdtemp(join(tmpdir(), 'kashshaf-live-'))
  return {
    point: () => {
      vi.stubEnv('KASHSHAF_ENGINE_URL', archive.address.url)
      vi.stubEnv('KASHSHAF_SEARCH_KEY', archive.address.apiKey)
      vi.stubEnv('DATA_DIR', dataDir)
    },
    goLive: async (build, found) => {
      await writeBuild(dataDir, build, found)
      await archive.fill(found.articles, build, found.version)
    },
    stop: async () => {
      await archive.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function writeBuild(dataDir: string, build: string, { file, articles, names }: Found): Promise<void> {
  const location = join(dataDir, file)
  await writeFile(location, 'خبر')
  const account: FileAccount = {
    ...{
      kind: 'read',
      path: file,
      location,
      bytes: 6,
      sha256: '',
      encoding: 'utf-8',
      lines: {},
      dropped: {},
    },
    stories: articles.map((article) => accountStory(article)),
    ...{ suspects: [], failures: [] },
  }
  const summarizer = createFilesSummarizer()
  summarizer.add(account, () => true)
  const folder = await makeWorkFolder(dataDir, build)
  await writeFile(join(folder, 'files.jsonl'), `${JSON.stringify(account)}\n`)
  const made = {
    build,
    indexedAt: '2026-01-01T00:00:00Z',
    recipe: '',
    tagging: '',
    contents: '',
    readings: '',
    roots: [],
    skipped: [],
  }
  await finishBuild(dataDir, {
    manifest: { ...made, version: 1, learned: { from: 0, since: 0 }, ...summarizer.finish() },
    states: new Map(),
    values: {},
    unresolved: [],
    arrivals: new Map(),
    gone: [],
    names: { country: {}, organization: {}, source: {}, person: {}, region: {}, ...names },
    vocabulary: makeVocabulary(1, []),
    forms: serializeWordForms(wordsOf(articles), createStemmer(makeVocabulary(1, []), loadKnownForms())),
    sources: [],
  })
}

function wordsOf(articles: readonly Article[]): Iterable<CountedWord> {
  const counter = createVocabularyCounter()
  for (const { title, body } of articles) counter.add([title, body])
  return counter.words(1)
}
