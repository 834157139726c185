import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openTestIngest } from '#lib/ingest/test-ingest.ts'
import { listArticles } from '#lib/engine/list-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { findTellings } from './find-tellings.ts'
import { findArticle } from './load-article.ts'

const shared = path.resolve(process.env.KASHSHAF_SHARED ?? '../shared')
const news = path.join(shared, 'eval/news/jawhara.jsonl.gz')
const isThere = existsSync(news)
const why = isThere ? '' : ` (skipped: ${news} is not there; name its folder in KASHSHAF_SHARED)`

/** Lines are given no id, so those that have one are the news. */
async function unpackNews(folder: string): Promise<void> {
  const lines = gunzipSync(await readFile(news))
    .toString('utf8')
    .trim()
    .split('\n')
  const numbered = lines.map((line, at) => JSON.stringify({ ...JSON.parse(line), id: `n${String(at)}` }))
  writeFileSync(path.join(folder, 'news.jsonl'), numbered.join('\n'))
}

test.skipIf(!isThere)(
  `Two real pages that tell of one arrest are each other's first relation among ten thousand news${why}`,
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kashshaf-tellings-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await unpackNews(folder)
    const { server, engine, dataDir, ingest } = await openTestIngest()
    await ingest(folder, path.join(shared, 'seeds'))
    vi.stubEnv('KASHSHAF_ENGINE_URL', server.url)
    vi.stubEnv('KASHSHAF_SEARCH_KEY', server.adminKey)
    vi.stubEnv('DATA_DIR', dataDir)
    const all = await listArticles(engine, emptyState, '', { offset: 0, limit: 20_000 })
    expect(all.length).toBeGreaterThan(9_900)
    const pages = all.filter(({ ref, title }) => ref === undefined && title.startsWith('موسكو'))
    expect(pages).toHaveLength(2)
    for (const page of pages) {
      const found = await findArticle(page.id)
      const [first] = found ? await findTellings(found.archive, found.article) : []
      expect(first?.article.id).toBe(pages.find(({ id }) => id !== page.id)?.id)
    }
  },
  180_000,
)
