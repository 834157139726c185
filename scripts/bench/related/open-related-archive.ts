import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openTestEngine } from '#lib/engine/embedded/test-engine.ts'
import { listArticles } from '#lib/engine/list-articles.ts'
import { ingestArchive } from '#lib/ingest/ingest-archive.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { openPlainEngine } from '../search/open-plain-engine.ts'
import type { System } from '../search/system.ts'
import type { News } from '../threads/load-news.ts'
import { plantCopies } from '../threads/plant-copies.ts'

/** A live archive in this process, and the plain engine with the same texts. */
export type RelatedArchive = {
  /** Our id of each planted or real article, by its own `id` in the archive's lines. */
  readonly idOf: ReadonlyMap<string, string>
  /** The changed stories by kind: own id of the copy and of its original. */
  readonly planted: readonly { readonly kind: string; readonly copy: string; readonly original: string }[]
  /** Our ids and titles of the articles of the two real pages. */
  readonly seeds: readonly { readonly id: string; readonly title: string }[]
  readonly plain: readonly System[]
  readonly stop: () => Promise<void>
}

/** Changes after which two texts are seldom near copies. */
const kinds = ['15 % of words', 'the last half dropped', 'lead, 5 % of words, last quarter dropped']
const copiesOfAKind = 100

type Given = { readonly news: readonly News[]; readonly seeds: string; readonly work: string }

export async function openRelatedArchive({ news, seeds, work }: Given): Promise<RelatedArchive> {
  const planted = plantCopies(news, 7)
    .filter(({ kind }) => kinds.includes(kind))
    .filter(
      ({ kind }, at, all) =>
        all.filter((one, before) => before < at && one.kind === kind).length < copiesOfAKind,
    )
  const folder = join(work, 'archive')
  mkdirSync(folder, { recursive: true })
  const lines = [...news, ...planted.map(({ copy }) => copy)].map((line) => JSON.stringify(line))
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'))
  const server = await openTestEngine()
  const engine = connectEngine({ url: server.url, apiKey: server.adminKey }, 60_000)
  const dataDir = join(work, 'data')
  console.error(`Indexing ${String(lines.length)} articles…`)
  const quiet = () => undefined
  await ingestArchive({
    roots: [folder, seeds],
    dataDir,
    engine,
    report: quiet,
    announce: quiet,
    now: Date.now,
  })
  Object.assign(process.env, {
    ...{ KASHSHAF_ENGINE_URL: server.url, KASHSHAF_SEARCH_KEY: server.adminKey, DATA_DIR: dataDir },
  })
  const all = await listArticles(engine, emptyState, '', { offset: 0, limit: 100_000 })
  const [first] = await openPlainEngine(
    all.map(({ id, title, body }) => ({ id, title: '', body: `${title}\n${body}` })),
  )
  return {
    idOf: new Map(all.flatMap(({ id, ref }) => (ref === undefined ? [] : [[ref, id] as const]))),
    planted: planted.map(({ kind, copy, original }) => ({ kind, copy: copy.id, original })),
    seeds: all.filter(({ ref }) => ref === undefined).map(({ id, title }) => ({ id, title })),
    plain: first ? [first] : [],
    stop: async () => {
      await Promise.all([server.stop(), ...(first ? [first.stop()] : [])])
    },
  }
}
