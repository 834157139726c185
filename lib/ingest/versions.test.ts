import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readGone } from '#lib/archive/build-folder.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { makeFiles, makePage, writeFiles } from './test-files.ts'
import { openTestIngest, type TestIngest } from './test-ingest.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Pages enough that one of them is a small change. */
const fruits = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `fruit-${String(number + 10)}.txt`,
    makePage(`محصول البستان رقم ${String(number)}`, `قُطف البستان رقم ${String(number)} عند الفجر.`),
  ]),
)
const rail = makePage('قطار الساحل', 'يصل القطار إلى الإسكندرية مساء.')
const port = makePage('ميناء جديد', 'يفتح الميناء أبوابه للسفن الصغيرة.')

let archive: TestIngest
beforeEach(async () => {
  archive = await openTestIngest()
})

const readVersion = async () => (await readAccount(archive.engine))?.version

/** When each article came, by title; those of the first version are left out. */
async function readArrivals(): Promise<Record<string, number>> {
  const articles = await archive.readArticles()
  return Object.fromEntries(
    articles.filter(({ since }) => since > 1).map(({ title, since }) => [title, since]),
  )
}

describe('the version of an archive', () => {
  test('rises when articles come, go or change, and stays when nothing does', async () => {
    const folder = makeFiles(fruits)
    await archive.ingest(folder)
    expect(await readVersion()).toBe(1)
    await archive.ingest(folder)
    expect(await readVersion()).toBe(1)
    writeFiles(folder, { 'rail.txt': rail })
    await archive.ingest(folder)
    expect(await readVersion()).toBe(2)
    rmSync(path.join(folder, 'fruit-11.txt'))
    await archive.ingest(folder)
    expect(await readVersion()).toBe(3)
  })

  test('is known of every article that came later, in place and after all is indexed anew', async () => {
    const folder = makeFiles(fruits)
    await archive.ingest(folder)
    writeFiles(folder, { 'rail.txt': rail })
    await archive.ingest(folder)
    expect(await readArrivals()).toEqual({ 'قطار الساحل': 2 })

    const many = Array.from({ length: 20 }, (_, number) => [
      `new-${String(number)}.txt`,
      makePage(`خبر جديد رقم ${String(number)}`, `وصل الخبر رقم ${String(number)} اليوم.`),
    ])
    writeFiles(folder, Object.fromEntries(many))
    expect(await archive.ingest(folder)).toMatchObject({ manifest: { learned: { since: 0 }, version: 3 } })
    const arrivals = await readArrivals()
    expect(arrivals['قطار الساحل']).toBe(2)
    expect(Object.values(arrivals).filter((version) => version === 3)).toHaveLength(20)
  })

  test('an article that moves to another file is not new, and its address stays', async () => {
    const folder = makeFiles({ ...fruits, 'rail.txt': rail })
    await archive.ingest(folder)
    const before = (await archive.readArticles()).find(({ title }) => title === 'قطار الساحل')
    renameSync(path.join(folder, 'rail.txt'), path.join(folder, 'a-moved.txt'))
    await archive.ingest(folder)
    const after = (await archive.readArticles()).find(({ title }) => title === 'قطار الساحل')
    expect(after?.id).toBe(before?.id)
    expect(after?.provenances[0]?.file).toMatch(/a-moved\.txt$/)
    expect(await readArrivals()).toEqual({})
  })

  test('an article that went is remembered with its place, until it comes again as a new one', async () => {
    const folder = makeFiles({ ...fruits, 'port.txt': port })
    await archive.ingest(folder)
    const id = (await archive.readArticles()).find(({ title }) => title === 'ميناء جديد')?.id
    rmSync(path.join(folder, 'port.txt'))
    await archive.ingest(folder)
    const listGone = async () => readGone(archive.dataDir, (await archive.readBuild()) ?? '')
    expect(await listGone()).toMatchObject([{ id, version: 2, startLine: 1 }])
    expect((await listGone())[0]?.file).toMatch(/port\.txt$/)

    writeFiles(folder, { 'port.txt': port })
    await archive.ingest(folder)
    expect(await listGone()).toEqual([])
    expect(await readArrivals()).toEqual({ 'ميناء جديد': 3 })
  })
})
