import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { createSearchKey } from '#lib/engine/embedded/search-key.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { answerSearch } from '#lib/search/answer-json.ts'
import { markInDoubt } from './indexing/doubt-marker.ts'
import { makeFiles, makeLines, writeFiles } from './test-files.ts'
import { openTestIngest, type TestIngest } from './test-ingest.ts'

vi.setConfig({ testTimeout: 180_000 })

/** More than readers wait for. */
const count = 1_500
const files = { 'many.jsonl': makeLines(count, 'نخلة'), 'one.jsonl': makeLines(1, 'زيتونة') }
const palms = 'own-palm\tngo\tقرية النخيل\tPalm Village\tEG\tزرع أهل القرية\n'
const dates = 'own-date\tngo\tقرية التمور\tDate Village\tEG\tزرع أهل القرية\n'

let archive: TestIngest
beforeEach(async () => {
  // The pages keep one connection for the process: this is another archive.
  Reflect.deleteProperty(globalThis, Symbol.for('kashshaf.archive'))
  archive = await openTestIngest()
  const { url, adminKey } = archive.server
  vi.stubEnv('KASHSHAF_ENGINE_URL', url)
  vi.stubEnv('KASHSHAF_SEARCH_KEY', await createSearchKey(url, adminKey))
  vi.stubEnv('DATA_DIR', archive.dataDir)
})

function writeTable({ dataDir }: TestIngest, rows: string): void {
  writeFiles(path.join(dataDir, 'tables'), { 'organizations.tsv': rows })
}

/** What a reader sees of both villages, by the labels they are shown with. */
async function look() {
  const { total, notices, facets } = await answerSearch(new URLSearchParams())
  const villages = (facets['organization'] ?? []).filter(({ id }) => id.startsWith('own-'))
  return {
    total,
    isTold: notices.some((text) => text.includes('يجري تجديد الوسوم')),
    villages: Object.fromEntries(villages.map(({ label, count: articles }) => [label, articles])),
  }
}

type Look = Awaited<ReturnType<typeof look>>

/** What readers see until `work` is over. */
async function lookDuring(work: () => Promise<unknown>): Promise<Look[]> {
  const seen: Look[] = []
  let isOver = false
  const read = async () => {
    while (!isOver) {
      seen.push(await look())
      await sleep(5)
    }
  }
  const reading = read()
  await work()
  isOver = true
  await reading
  return seen
}

async function readDocuments({ engine }: TestIngest) {
  const { results } = await engine.client.index('articles').getDocuments({ limit: 10_000 })
  // When an article came is no part of what it says.
  const documents = results.map((document): Record<string, unknown> => ({ ...document, since: 0 }))
  return documents.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
}

async function readClean(folder: string, rows: string) {
  const clean = await openTestIngest()
  writeTable(clean, rows)
  await clean.ingest(folder)
  return readDocuments(clean)
}

async function lastTask(): Promise<number> {
  return (await archive.engine.client.tasks.getTasks({ limit: 1 })).results[0]?.uid ?? 0
}

/** How many articles the engine took since, by index. */
async function listReceived(after: number): Promise<Record<string, number>> {
  const { results } = await archive.engine.client.tasks.getTasks({ limit: 100 })
  const received: Record<string, number> = {}
  for (const { uid, indexUid, details } of results)
    if (uid > after)
      received[String(indexUid)] = (received[String(indexUid)] ?? 0) + (details?.receivedDocuments ?? 0)
  return received
}

test('New tags for many articles go in place: nobody waits, readers are told, and in the end all is as if made anew', async () => {
  const folder = makeFiles(files)
  writeTable(archive, palms)
  await archive.ingest(folder)
  writeTable(archive, dates)
  const before = await lastTask()
  const seen = await lookDuring(async () => {
    expect(await archive.retag()).toMatchObject({ change: { sent: 0, retagged: count + 1, isAnew: false } })
  })
  expect(await listReceived(before)).toEqual({ archive: 2, articles: count + 1 })
  expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([count + 1]))
  expect(seen.filter(({ isTold }) => isTold).length).toBeGreaterThan(0)
  const told = { old: { 'قرية النخيل': count + 1 }, new: { 'قرية التمور': count + 1 } }
  for (const { villages } of seen.filter(({ isTold }) => !isTold))
    expect([told.old, told.new]).toContainEqual(villages)
  // Never an id in the place of a label.
  const labels = new Set(seen.flatMap(({ villages }) => Object.keys(villages)))
  expect([...labels].filter((label) => !label.startsWith('قرية'))).toEqual([])
  expect(await look()).toEqual({ total: count + 1, isTold: false, villages: told.new })
  expect(await readDocuments(archive)).toEqual(await readClean(folder, dates))
})

test('Articles that come with them are there before, and the count of all is right all along', async () => {
  const folder = makeFiles(files)
  writeTable(archive, palms)
  await archive.ingest(folder)
  writeTable(archive, dates)
  writeFiles(folder, { 'two.jsonl': makeLines(2, 'تفاحة') })
  const seen = await lookDuring(async () => {
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 1, retagged: count + 1 })
  })
  for (const { total, isTold } of seen) expect(isTold ? [count + 3] : [count + 1, count + 3]).toContain(total)
  expect(seen.some(({ isTold }) => isTold)).toBe(true)
  expect(await readDocuments(archive)).toEqual(await readClean(folder, dates))
})

test('A run that was killed in the middle is made whole by the next, which sends tags alone; until then readers are told', async () => {
  const folder = makeFiles(files)
  writeTable(archive, palms)
  await archive.ingest(folder)
  for (const run of [archive.retag, () => archive.ingest(folder)]) {
    await breakOff()
    expect(await look()).toMatchObject({ total: count + 1, isTold: true })
    const before = await lastTask()
    await run()
    expect(await listReceived(before)).toMatchObject({ articles: count + 1 })
    expect(await look()).toMatchObject({ isTold: false, villages: { 'قرية النخيل': count + 1 } })
    expect(await run()).toMatchObject({ kind: 'unchanged' })
  }
  expect(await readDocuments(archive)).toEqual(await readClean(folder, palms))
})

/** As a run leaves it that died after the engine took a part of its change. */
async function breakOff(): Promise<void> {
  const { engine, dataDir } = archive
  const ids = (await readDocuments(archive)).map(({ id }) => String(id))
  markInDoubt(dataDir, { whole: [], tags: ids })
  const account = await readAccount(engine)
  const step = { interval: 20 }
  await engine.client
    .index('archive')
    .addDocuments([{ ...account, mixedWith: ['b1'] }])
    .waitTask(step)
  const other = ids.slice(0, 600).map((id) => ({ id, organization: ['none'] }))
  await engine.client.index('articles').updateDocuments(other).waitTask(step)
}
