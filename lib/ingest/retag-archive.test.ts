import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GazetteerError } from '#lib/enrich/load-gazetteer.ts'
import { searchArticles } from '#lib/engine/search-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { markInDoubt } from '#lib/ingest/indexing/doubt-marker.ts'
import { OwnCasesError } from './own-cases.ts'
import { OwnTableError } from './own-tables.ts'
import { previewArchive } from './preview-archive.ts'
import { previewRetag } from './preview-retag.ts'
import { RetagError } from './tag-readings.ts'
import { makeFiles, makePage, writeFiles } from './test-files.ts'
import { openTestIngest, type TestIngest } from './test-ingest.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Three of forty name the orchard's society, one of them twice over in another file; one has a dateline. */
const pages = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `fruit-${String(number + 10)}.txt`,
    makePage(
      `محصول البستان رقم ${String(number)} في مصر`,
      number % 15 === 0
        ? `قالت رفاق البستان الأخضر إن البستان رقم ${String(number)} قُطف.`
        : `قُطف البستان رقم ${String(number)} عند الفجر، وزارته جامعة الواحة الخضراء.`,
    ),
  ]),
)
const files = { ...pages, 'copy/fruit-10.txt': pages['fruit-10.txt'] ?? '' }
const society = 'own-orchard\tngo\tرفاق البستان الأخضر\tGreen Orchard\tEG\tرفاق البستان الأخضر\n'

let archive: TestIngest
beforeEach(async () => {
  archive = await openTestIngest()
})

/** Tables of the owner in the data folder. */
function writeTables(tables: Readonly<Record<string, string>>): void {
  writeFiles(path.join(archive.dataDir, 'tables'), tables)
}

/** What the engine was asked to do since the task of this number, and how many articles it took. */
async function listWork(after: number): Promise<string[]> {
  const { results } = await archive.engine.client.tasks.getTasks({ limit: 100 })
  return results
    .filter(({ uid }) => uid > after)
    .map(({ indexUid, type, details }) => `${String(indexUid)} ${type} ${String(details?.receivedDocuments)}`)
}

async function lastTask(): Promise<number> {
  return (await archive.engine.client.tasks.getTasks({ limit: 1 })).results[0]?.uid ?? 0
}

async function countOrganization(id: string): Promise<number | undefined> {
  const { counts } = await searchArticles(archive.engine, emptyState, [''], { page: 1, size: 1 })
  return counts.organization.get(id)
}

/** Every document whole, as the engine has it, and what the build keeps on disk of the tags and words. */
async function readAll({ engine, dataDir, readBuild }: TestIngest) {
  const { results } = await engine.client.index('articles').getDocuments({ limit: 1000 })
  const build = await readBuild()
  const keep = (name: string) => readFileSync(path.join(dataDir, 'builds', build ?? '', name), 'utf8')
  return {
    documents: results.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
    names: JSON.parse(keep('names.json')),
    values: JSON.parse(keep('values.json')),
    unresolved: JSON.parse(keep('unresolved.json')),
    states: keep('states.tsv'),
    forms: keep('forms.tsv').split('\n').sort(),
    vocabulary: keep('vocabulary.json'),
  }
}

/** The archive as it would be if it were made at once from these files with the tables of now. */
async function readClean(folder: string) {
  const clean = await openTestIngest()
  writeFiles(path.join(clean.dataDir, 'tables'), { 'organizations.tsv': readOwn() })
  await clean.ingest(folder)
  return readAll(clean)
}

function readOwn(): string {
  return readFileSync(path.join(archive.dataDir, 'tables/organizations.tsv'), 'utf8')
}

describe('after a row was added to the owner’s tables', () => {
  test('only the articles that name it are sent, and only their tags; then nothing more', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeTables({ 'organizations.tsv': society })
    const before = await lastTask()
    expect(await archive.retag()).toMatchObject({
      kind: 'tagged',
      change: { sent: 0, retagged: 3, removed: 0, isAnew: false },
      values: [{ id: 'own-orchard', before: 0, after: 3 }],
      manifest: { articles: 40, learned: { from: 40, since: 0 } },
    })
    expect(await listWork(before)).toEqual([
      'archive documentAdditionOrUpdate 1',
      'articles documentAdditionOrUpdate 3',
      'archive documentAdditionOrUpdate 1',
    ])
    expect(await countOrganization('own-orchard')).toBe(3)
    const after = await lastTask()
    expect(await archive.retag()).toMatchObject({ kind: 'unchanged' })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
    expect(await listWork(after)).toEqual([])
  })

  test('the archive is as if it were made anew, in the engine and on disk; and again when the row is gone', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeTables({ 'organizations.tsv': `${society}-un\n` })
    await archive.retag()
    expect(await readAll(archive)).toEqual(await readClean(folder))
    writeTables({ 'organizations.tsv': '' })
    await archive.retag()
    expect(await readAll(archive)).toEqual(await readClean(folder))
    expect(await countOrganization('own-orchard')).toBeUndefined()
  })

  test('an ingest does the same, and reads no file for it', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeFiles(folder, { 'kashshaf/organizations.tsv': society })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 0, retagged: 3 })
    expect(archive.renewals).toMatchObject([{ kind: 'tags' }])
    expect(await countOrganization('own-orchard')).toBe(3)
    expect(await archive.retag()).toMatchObject({ kind: 'unchanged' })
  })

  test('a dry run tells the same and changes nothing', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeTables({ 'organizations.tsv': society })
    const before = await describeState()
    const { dataDir, engine } = archive
    const preview = await previewRetag({ dataDir, engine, report: () => undefined, now: Date.now })
    expect(preview).toMatchObject({ articles: 40, retagged: 3 })
    expect(preview.values).toEqual([{ id: 'own-orchard', before: 0, after: 3 }])
    expect(await describeState()).toEqual(before)
    rmSync(path.join(dataDir, 'tables'), { recursive: true })
    expect(await archive.retag()).toMatchObject({ kind: 'unchanged' })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
  })
})

describe('what goes wrong', () => {
  test.each([
    ['a broken row', { 'organizations.tsv': `${society}own\tngo\tاسم` }, GazetteerError, ':2'],
    ['a case that fails', { 'cases.tsv': 'زار لبنان\tSY' }, OwnCasesError, 'found: LB'],
    ['a broken case', { 'cases.tsv': 'زار لبنان\tLB\t\t' }, OwnTableError, ':1'],
  ])('%s stops it with its place, and nothing is changed', async (_what, tables, error, words) => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    const before = await describeState()
    writeTables(tables)
    for (const run of [archive.retag, () => archive.ingest(folder)]) {
      await expect(run()).rejects.toThrow(error)
      await expect(run()).rejects.toThrow(words)
    }
    expect(await describeState()).toEqual(before)
  })

  test('a run that was killed in the middle of its change is made whole by the next, whichever it is', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeTables({ 'organizations.tsv': society })
    for (const run of [archive.retag, () => archive.ingest(folder)]) {
      await run()
      // As a run leaves it that died after the engine took a part of its change.
      const [one, two] = await archive.readArticles()
      markInDoubt(archive.dataDir, { whole: [], tags: [one?.id ?? '', two?.id ?? ''] })
      const index = archive.engine.client.index('articles')
      await index.updateDocuments([{ id: one?.id, organization: ['none'] }]).waitTask({ interval: 20 })
      await run()
      expect((await readAll(archive)).documents).toEqual((await readClean(folder)).documents)
    }
  })

  test('files read since by a dry run are no part of the archive: it says so and leaves it as it was', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeFiles(folder, { 'new.txt': makePage('خبر جديد', 'وصل اليوم.') })
    const before = await describeState()
    const { dataDir, engine } = archive
    const options = { dataDir, engine, report: () => undefined, now: Date.now, announce: () => undefined }
    await previewArchive({ ...options, roots: [folder] })
    await expect(archive.retag()).rejects.toThrow(RetagError)
    await expect(archive.retag()).rejects.toThrow('Run npm run ingest')
    expect(await describeState()).toEqual(before)
  })

  test('new files that no run has read yet wait for the next ingest', async () => {
    const folder = makeFiles(files)
    await archive.ingest(folder)
    writeFiles(folder, { 'new.txt': makePage('خبر جديد', 'قالت رفاق البستان الأخضر إنه وصل.') })
    writeTables({ 'organizations.tsv': society })
    await archive.retag()
    expect(await archive.readCounts()).toEqual([40, 40])
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed', read: 1, retagged: 0 })
    expect(await countOrganization('own-orchard')).toBe(4)
  })

  test('without an archive there is nothing to be tagged', async () => {
    await expect(archive.retag()).rejects.toThrow('There is no archive yet')
  })
})

/** The live build, the folders on disk with their times, and the number of jobs that the engine ever did. */
async function describeState(): Promise<object> {
  const builds = archive.listBuilds()
  return {
    build: await archive.readBuild(),
    builds,
    times: builds.map((name) => statSync(path.join(archive.dataDir, 'builds', name)).mtimeMs),
    jobs: (await archive.engine.client.tasks.getTasks({ limit: 1 })).total,
  }
}
