import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readAccount } from '#lib/engine/read-account.ts'
import { ingestArchive } from './ingest-archive.ts'
import { markInDoubt } from '#lib/ingest/indexing/doubt-marker.ts'
import type { Progress } from './progress.ts'
import { makeFiles, makePage, writeFiles } from './test-files.ts'
import { openTestIngest, type TestIngest } from './test-ingest.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Pages enough that one of them is a small change. */
const fruits = Array.from({ length: 40 }, (_, number) => `fruit-${String(number + 10)}.txt`)
const pages = Object.fromEntries(
  fruits.map((name, number) => [
    name,
    makePage(`محصول البستان رقم ${String(number)}`, `قُطف البستان رقم ${String(number)} عند الفجر.`),
  ]),
)
const rail = makePage('قطار الساحل', 'يصل القطار إلى الإسكندرية مساء.')

let archive: TestIngest
beforeEach(async () => {
  archive = await openTestIngest()
})

/** What the engine was asked to do since the task of this number: the index and the kind of each. */
async function listWork(after: number): Promise<string[]> {
  const { results } = await archive.engine.client.tasks.getTasks({ limit: 100 })
  return results.filter(({ uid }) => uid > after).map(({ indexUid, type }) => `${String(indexUid)} ${type}`)
}

async function lastTask(): Promise<number> {
  return (await archive.engine.client.tasks.getTasks({ limit: 1 })).results[0]?.uid ?? 0
}

/** As the whole archive would be, made at once from the same files. */
async function readClean(folder: string): Promise<unknown> {
  const clean = await openTestIngest()
  await clean.ingest(folder)
  return describeArticles(clean)
}

async function describeArticles({ readArticles }: TestIngest): Promise<unknown> {
  return (await readArticles()).map(({ id, title, provenances }) => ({ id, title, provenances }))
}

describe('a small change', () => {
  test('is made in place: only what changed is read and sent, and the archive is as if made anew', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    const before = await lastTask()
    writeFiles(folder, { 'new.txt': rail, 'fruit-11.txt': pages['fruit-12.txt'] ?? '' })
    rmSync(path.join(folder, 'fruit-13.txt'))
    const outcome = await archive.ingest(folder)
    expect(outcome).toMatchObject({ kind: 'indexed', read: 2, manifest: { learned: { from: 40 } } })
    expect(await listWork(before)).toEqual([
      'archive documentAdditionOrUpdate',
      'articles documentDeletion',
      'articles documentAdditionOrUpdate',
      'archive documentAdditionOrUpdate',
    ])
    expect(await describeArticles(archive)).toEqual(await readClean(folder))
    expect(await archive.readCounts()).toEqual([39, 39])
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
  })

  test('adds up: at a tenth of the archive everything is indexed anew', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    const kinds: string[] = []
    for (let round = 0; round < 5; round += 1) {
      writeFiles(folder, {
        [`new-${String(round)}.txt`]: makePage(`خبر جديد رقم ${String(round)}`, 'وصل اليوم.'),
      })
      const before = await lastTask()
      await archive.ingest(folder)
      kinds.push((await listWork(before)).includes('articles_next indexCreation') ? 'anew' : 'in place')
    }
    expect(kinds).toEqual(['in place', 'in place', 'in place', 'in place', 'anew'])
  })

  test('finds a word that only the new article has', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    writeFiles(folder, { 'new.txt': makePage('زنجبيل الميناء', 'وصل زنجبيل نادر إلى الميناء.') })
    const { manifest } = await archive.ingest(folder)
    const forms = readFileSync(path.join(archive.dataDir, 'builds', manifest.build, 'forms.tsv'), 'utf8')
    expect(forms).toContain('زنجبيل')
    expect(forms).toContain('البستان')
  })

  test('whose run was killed in the middle is made whole by the next, though the files say nothing new', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    const [first] = await archive.readArticles()
    // As a run leaves it that died after the engine took a part of its change.
    markInDoubt(archive.dataDir, { whole: [first?.id ?? '', '0123456789abcdef0123'], tags: [] })
    const index = archive.engine.client.index('articles')
    await index.deleteDocument(first?.id ?? '').waitTask({ interval: 20 })
    await index.addDocuments([{ id: '0123456789abcdef0123', title: 'بقية' }]).waitTask({ interval: 20 })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 0 })
    expect(await describeArticles(archive)).toEqual(await readClean(folder))
    expect(readdirSync(archive.dataDir)).not.toContain('change.json')
  })

  test('tells readers that it is going on before the first article changes, and not after the last', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    writeFiles(folder, { 'new.txt': rail })
    await archive.ingest(folder)
    expect(await readAccount(archive.engine)).not.toHaveProperty('changingUntil')
  })
})

describe('which files are read again', () => {
  test('one that was touched and is the same byte for byte is not', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    utimesSync(path.join(folder, 'fruit-11.txt'), new Date(), new Date())
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
  })

  test('one that changed within its old size and time is', async () => {
    const folder = makeFiles({ ...pages, 'a.txt': 'سوق الواحة\n\nفتح السوق صباحا في الواحة.' })
    const file = path.join(folder, 'a.txt')
    utimesSync(file, new Date(1e9), new Date(1e9))
    await archive.ingest(folder)
    await sleep(20)
    writeFileSync(file, 'سوق الواحة\n\nفتح السوق ظهرًا في الواحة.')
    utimesSync(file, new Date(1e9), new Date(1e9))
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 1 })
  })

  test('and of a run that died while it sent articles, the next goes on after what the engine took', async () => {
    const body = 'زرع أهل القرية نخلة قرب النهر ثم عادوا مساء إلى بيوتهم. '.repeat(40)
    const lines = Array.from({ length: 1_500 }, (_, number) =>
      JSON.stringify({ title: `نخلة رقم ${String(number)}`, body }),
    )
    const folder = makeFiles({ 'x.jsonl': lines.join('\n') })
    const { dataDir, engine } = archive
    const die = ({ phase }: Progress) => {
      if (phase === 'sending') throw new Error('the process dies here')
    }
    const options = { roots: [folder], dataDir, engine, announce: () => undefined, now: Date.now }
    await expect(ingestArchive({ ...options, report: die })).rejects.toThrow('dies here')
    const before = await lastTask()
    const { manifest } = await archive.ingest(folder)
    const work = await listWork(before)
    // That of the account alone: the index of the articles was set up by the run that died.
    expect(work.filter((step) => step.endsWith('settingsUpdate'))).toHaveLength(1)
    expect(archive.progress.find(({ phase }) => phase === 'sending')?.done).toBeGreaterThan(500)
    expect(manifest).toMatchObject({ articles: 1_500 })
    expect(await archive.readCounts()).toEqual([1_500, 1_500])
  })

  test('after a run that was killed while it read, only those it had not read', async () => {
    const folder = makeFiles(pages)
    await archive.ingest(folder)
    rmSync(path.join(archive.dataDir, 'builds'), { recursive: true })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 0 })
    const index = path.join(archive.dataDir, 'readings', 'index.jsonl')
    const rows = readFileSync(index, 'utf8').split('\n')
    writeFileSync(index, `${rows.slice(0, 31).join('\n')}\n${(rows[31] ?? '').slice(0, 40)}`)
    rmSync(path.join(archive.dataDir, 'builds'), { recursive: true })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 10 })
    expect(await archive.readCounts()).toEqual([40, 40])
  })
})
