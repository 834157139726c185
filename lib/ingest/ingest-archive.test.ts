import { readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { arabicVersion } from '#lib/arabic/version.ts'
import { readManifest } from '#lib/archive/build-folder.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { chooseRoots, UnknownRootsError } from './choose-roots.ts'
import { ArchivePathError } from './list-files.ts'
import { OwnTableError } from './own-tables.ts'
import { EmptyArchiveError } from './refuse-empty.ts'
import { makeFiles, makeLines, makePage, writeFiles } from './test-files.ts'
import { openTestIngest, type TestIngest } from './test-ingest.ts'

vi.setConfig({ testTimeout: 120_000 })

const bread = makePage('خبز الواحة', 'يخبز أهل الواحة خبزهم عند الفجر.')
const train = makePage('قطار الساحل', 'يصل القطار إلى الإسكندرية مساء.')

let archive: TestIngest
beforeEach(async () => {
  archive = await openTestIngest()
})

describe('the archive holds exactly what lies under the path', () => {
  test('run again with nothing changed, nothing is done: same build, no work for the engine', async () => {
    const folder = makeFiles({ 'a.txt': bread, 'in/b.txt': train })
    symlinkSync('nowhere', path.join(folder, 'broken.txt'))
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
    const before = await describeState()
    expect(await archive.ingest(folder)).toMatchObject({
      kind: 'unchanged',
      manifest: { stories: 2, articles: 2, duplicates: 0 },
    })
    expect(await describeState()).toEqual(before)
  })

  test('a changed, an added and a removed file: the archive follows', async () => {
    const folder = makeFiles({ 'a.txt': bread, 'b.txt': train })
    await archive.ingest(folder)
    writeFiles(folder, { 'a.txt': bread.replaceAll('خبز الواحة', 'تمر الواحة') })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
    expect(await archive.readTitles()).toEqual(['تمر الواحة', 'قطار الساحل'])
    writeFiles(folder, { 'c/new.jsonl': JSON.stringify({ title: 'سوق جديد', body: 'فتح السوق.' }) })
    await archive.ingest(folder)
    expect(await archive.readTitles()).toEqual(['تمر الواحة', 'سوق جديد', 'قطار الساحل'])
    rmSync(path.join(folder, 'b.txt'))
    await archive.ingest(folder)
    expect(await archive.readTitles()).toEqual(['تمر الواحة', 'سوق جديد'])
  })

  test('a file that was only renamed keeps its article and its address; where it was read changes', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    await archive.ingest(folder)
    const [before] = await archive.readArticles()
    renameSync(path.join(folder, 'a.txt'), path.join(folder, 'z.txt'))
    await archive.ingest(folder)
    const [after] = await archive.readArticles()
    expect(after?.id).toBe(before?.id)
    expect(after?.provenances.map(({ file }) => file)).toEqual(['z.txt'])
  })

  test('another path replaces the archive', async () => {
    await archive.ingest(makeFiles({ 'a.txt': bread }))
    await archive.ingest(makeFiles({ 'a.txt': train }))
    expect(await archive.readTitles()).toEqual(['قطار الساحل'])
  })

  test('without a path, what was read before is read again, else the samples', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    const place = { ...archive, samples: '/samples' }
    expect(await chooseRoots([], place)).toEqual(['/samples'])
    expect(await chooseRoots(['/x'], place)).toEqual(['/x'])
    const { manifest } = await archive.ingest(folder)
    expect(await chooseRoots([], place)).toEqual([folder])
    // Also when another version of the program, with another form of manifest, made it.
    const old = JSON.stringify({ build: manifest.build, roots: [folder], files: [] })
    writeFileSync(path.join(archive.dataDir, 'builds', manifest.build, 'manifest.json'), old)
    expect(await chooseRoots([], place)).toEqual([folder])
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
  })

  test('without a path, the samples never replace an archive whose account was lost', async () => {
    await archive.ingest(makeFiles({ 'a.txt': bread }))
    rmSync(path.join(archive.dataDir, 'builds'), { recursive: true })
    await expect(chooseRoots([], { ...archive, samples: '/samples' })).rejects.toThrow(UnknownRootsError)
  })
})

describe('ids', () => {
  test('do not depend on names and order of files, nor on the run', async () => {
    await archive.ingest(makeFiles({ 'a.txt': bread, 'b.txt': train }))
    const ids = (await archive.readArticles()).map(({ id }) => id)
    await archive.ingest(makeFiles({ 'in/1.txt': train, 'in/2.txt': bread, '0.txt': `${train}` }))
    expect((await archive.readArticles()).map(({ id }) => id)).toEqual(ids)
  })

  test('the same story in two files is one article that was read in two places', async () => {
    const outcome = await archive.ingest(makeFiles({ 'b.txt': bread, 'a/copy.txt': `\n\n${bread}` }))
    expect(outcome.manifest).toMatchObject({ stories: 2, articles: 1, duplicates: 1 })
    const [article] = await archive.readArticles()
    expect(article?.provenances).toMatchObject([
      { file: 'a/copy.txt', startLine: 3 },
      { file: 'b.txt', startLine: 1 },
    ])
  })

  test('the same text from another outlet is another article', async () => {
    const story = { title: 'خبز الواحة', body: 'يخبز أهل الواحة خبزهم عند الفجر.' }
    const lines = ['erem', 'aawsat', undefined].map((source) => JSON.stringify({ ...story, source }))
    await archive.ingest(makeFiles({ 'x.jsonl': lines.join('\n') }))
    const sources = (await archive.readArticles()).map(({ source }) => source)
    expect(sources.sort()).toEqual(['aawsat', 'erem', 'none'])
  })
})

describe("the archive's own tables", () => {
  const outlets = 'waha\tصدى الواحة\tWaha Echo\tEG\tصدى الواحة\n'
  const story = { title: 'خبز الواحة', body: 'يخبز أهل الواحة.', source: 'صدى الواحة' }

  test('a changed table makes the archive anew', async () => {
    const folder = makeFiles({ 'x.jsonl': JSON.stringify(story) })
    await archive.ingest(folder)
    expect((await archive.readArticles())[0]?.source).not.toBe('waha')
    writeFiles(folder, { 'kashshaf/sources.tsv': outlets })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
    expect((await archive.readArticles())[0]?.source).toBe('waha')
    expect(archive.renewals).toMatchObject([{ kind: 'rules' }])
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
    rmSync(path.join(folder, 'kashshaf'), { recursive: true })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
  })

  test('a broken table is an error, and the archive is untouched', async () => {
    const folder = makeFiles({ 'x.jsonl': JSON.stringify(story) })
    await archive.ingest(folder)
    const before = await describeState()
    writeFiles(folder, { 'kashshaf/sources.tsv': 'A B\tاسم\n', 'new.txt': bread })
    await expect(archive.ingest(folder)).rejects.toThrow(OwnTableError)
    expect(await describeState()).toEqual(before)
  })

  test('a table with a slip in its name is named', async () => {
    const { manifest } = await archive.ingest(makeFiles({ 'a.txt': bread, 'kashshaf/source.tsv': outlets }))
    expect(manifest.skipped).toEqual(['kashshaf/source.tsv (no table of this name is known)'])
  })
})

describe('what cannot be read', () => {
  const picture = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)

  test('is named with its reason; the rest is indexed all the same', async () => {
    const folder = makeFiles({
      'a.txt': bread,
      'picture.txt': picture,
      'x.jsonl': `${JSON.stringify({ title: 'سوق', body: 'فتح السوق.' })}\n{"title"`,
    })
    symlinkSync('nowhere', path.join(folder, 'broken.txt'))
    const { manifest } = await archive.ingest(folder)
    expect(manifest).toMatchObject({ articles: 2, files: { read: 2, failed: 2 }, failures: { count: 3 } })
    expect(await archive.readFileAccounts()).toMatchObject([
      { path: 'a.txt', kind: 'read', stories: [{ startLine: 1 }], lines: { title: 1, body: 1 } },
      { path: 'picture.txt', kind: 'failed', reason: expect.stringContaining('binary') },
      { path: 'x.jsonl', kind: 'read', failures: [{ line: 2 }] },
      { path: 'broken.txt', kind: 'failed', reason: expect.stringContaining('leads nowhere') },
    ])
    expect(await archive.readTitles()).toEqual(['خبز الواحة', 'سوق'])
  })

  test.each([
    ['a path that is not there', () => path.join(makeFiles({}), 'nope'), ArchivePathError, 'nope'],
    ['an empty folder', () => makeFiles({}), EmptyArchiveError, 'No file that can be read (.txt,'],
    ['other kinds only', () => makeFiles({ 'a.pdf': 'x' }), EmptyArchiveError, 'a.pdf'],
    ['pictures only', () => makeFiles({ 'a.txt': picture }), EmptyArchiveError, 'a.txt: It holds binary'],
  ])('%s is an error, and the archive is untouched', async (_what, makeRoot, kind, words) => {
    await archive.ingest(makeFiles({ 'a.txt': bread }))
    const before = await describeState()
    const run = archive.ingest(makeRoot())
    await expect(run).rejects.toThrow(kind)
    await expect(run).rejects.toThrow(words)
    await expect(run).rejects.toThrow('The archive was left as it was.')
    expect(await describeState()).toEqual(before)
  })

  test('files without any article make an archive of none: they are there, so it is meant', async () => {
    await archive.ingest(makeFiles({ 'a.txt': bread }))
    const { manifest } = await archive.ingest(makeFiles({ 'empty.txt': '', 'blank.txt': '\n \n' }))
    expect(manifest).toMatchObject({ articles: 0, stories: 0 })
    expect(await archive.readTitles()).toEqual([])
  })
})

describe('what a killed or damaged run left', () => {
  test('is removed by the next run, also when nothing changed', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    await archive.ingest(folder)
    const { client } = archive.engine
    await client.createIndex('articles_next', { primaryKey: 'id' }).waitTask({ interval: 20 })
    writeFiles(archive.dataDir, { 'builds/b1-part/articles.jsonl': '{' })
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
    expect(await archive.listIndexes()).toEqual(['archive', 'articles'])
    expect(archive.listBuilds()).toEqual([await archive.readBuild()])
  })

  test('work that a dead run had still asked of the engine is ended before anything else', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    await archive.ingest(folder)
    const before = await archive.readBuild()
    const { client } = archive.engine
    const documents = Array.from({ length: 20_000 }, (_, id) => ({
      id,
      text: `${String(id)} كلمة `.repeat(20),
    }))
    await client.index('articles_next').addDocuments(documents)
    for (let index = 0; index < 20; index += 1)
      await client.index('articles_next').addDocuments(documents.slice(0, 9))
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
    expect(await archive.readBuild()).toBe(before)
    expect(await archive.listIndexes()).toEqual(['archive', 'articles'])
    expect((await client.tasks.getTasks({ statuses: ['enqueued', 'processing'] })).total).toBe(0)
  })

  test.each([
    ['manifest.json that was cut off', 'manifest.json', '{"build": "b1"'],
    ['names.json of another version', 'names.json', '{}'],
    ['vocabulary.json that was cut off', 'vocabulary.json', '{"articles": 1'],
    ['forms.tsv that was cut off', 'forms.tsv', '7'],
  ])('a %s makes the archive anew', async (_what, name, content) => {
    const folder = makeFiles({ 'a.txt': bread })
    const { manifest } = await archive.ingest(folder)
    writeFileSync(path.join(archive.dataDir, 'builds', manifest.build, name), content)
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'indexed' })
    expect(await archive.readTitles()).toEqual(['خبز الواحة'])
    expect(archive.renewals).toMatchObject([{ kind: 'unusable' }])
  })
})

describe('an archive that other rules made', () => {
  test('is made anew, which is announced before anything is read; then all is still', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    const { manifest } = await archive.ingest(folder)
    expect(archive.renewals).toEqual([])
    const account = await readAccount(archive.engine)
    expect(account).toMatchObject({ arabicVersion })
    changeRecipe(manifest.build)
    expect(await archive.ingest(folder)).toMatchObject({
      kind: 'indexed',
      manifest: { recipe: manifest.recipe },
    })
    const now = { recipe: manifest.recipe, arabic: arabicVersion }
    const before = { recipe: 'other rules', arabic: arabicVersion }
    expect(archive.renewals).toEqual([{ kind: 'rules', madeAt: account?.indexedAt, before, now }])
    expect(await archive.ingest(folder)).toMatchObject({ kind: 'unchanged' })
    expect(archive.renewals).toHaveLength(1)
  })

  test('a changed file alone is no news of that kind', async () => {
    const folder = makeFiles({ 'a.txt': bread })
    await archive.ingest(folder)
    writeFiles(folder, { 'a.txt': train })
    await archive.ingest(folder)
    expect(archive.renewals).toEqual([])
  })
})

/** As an older version of the program would have left it. */
function changeRecipe(build: string): void {
  const file = path.join(archive.dataDir, 'builds', build, 'manifest.json')
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, recipe: 'other rules' }))
}

test('A run tells how far it is in each step, and never more than there is', async () => {
  const folder = makeFiles({ 'a.txt': bread, 'x.jsonl': makeLines(50, 'نخلة') })
  await archive.ingest(folder)
  const steps = archive.progress.map(({ phase, done, total }) => `${phase} ${String(done)}/${String(total)}`)
  expect(steps).toEqual([
    ...['checking 1/2', 'checking 2/2', 'reading 2/2', 'learning 51/51'],
    ...['sending 51/51', 'indexing 0/51', 'indexing 51/51'],
  ])
  await archive.ingest(folder)
  expect(archive.progress.slice(7).map(({ phase }) => phase)).toEqual(['checking', 'checking'])
})

/** The live build, the folders on disk with their times, and the number of jobs that the engine ever did. */
async function describeState(): Promise<object> {
  const build = await archive.readBuild()
  const builds = archive.listBuilds()
  return {
    build,
    titles: await archive.readTitles(),
    builds,
    times: builds.map((name) => statSync(path.join(archive.dataDir, 'builds', name)).mtimeMs),
    manifest: build && (await readManifest(archive.dataDir, build)),
    jobs: (await archive.engine.client.tasks.getTasks({ limit: 1 })).total,
  }
}
