import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ArchivePathError, listFiles } from './list-files.ts'
import { makeFiles } from './test-files.ts'

const text = 'نص'

async function listPaths(...roots: readonly string[]): Promise<string[]> {
  return (await listFiles(roots)).files.map((file) => file.path)
}

describe('which files of a folder belong to the archive', () => {
  test('text and JSON line files of folders of any depth, Arabic names and capital endings included', async () => {
    const folder = makeFiles({
      'a.txt': text,
      'b.TXT': text,
      'أرشيف/2024/سموم.txt': text,
      '1/2/3/4/5/6/7/8/9/deep.jsonl': text,
    })
    expect(await listPaths(folder)).toEqual([
      '1/2/3/4/5/6/7/8/9/deep.jsonl',
      'a.txt',
      'b.TXT',
      'أرشيف/2024/سموم.txt',
    ])
  })

  test('hidden files and folders are passed over without a word', async () => {
    const folder = makeFiles({ '.DS_Store': text, '.git/x.txt': text, '.x.txt': text, 'seen.txt': text })
    expect(await listFiles([folder])).toMatchObject({ files: [{ path: 'seen.txt' }], skipped: [] })
  })

  test('files of other kinds are skipped and named, a README too', async () => {
    const folder = makeFiles({ 'README.md': text, 'in/photo.jpg': text, 'in/page.html': text, 'x.txt': text })
    const { files, skipped } = await listFiles([folder])
    expect(files.map((file) => file.path)).toEqual(['in/page.html', 'x.txt'])
    expect(skipped).toEqual(['README.md', 'in/photo.jpg'])
  })

  test('a folder named like a text file is a folder', async () => {
    expect(await listPaths(makeFiles({ 'odd.txt/x.txt': text }))).toEqual(['odd.txt/x.txt'])
  })

  test('the folder kashshaf/ holds own tables and no articles, at any depth', async () => {
    const folder = makeFiles({ 'kashshaf/expected.jsonl': text, 'kashshaf/sources.tsv': '', 'x.txt': text })
    expect(await listFiles([folder])).toMatchObject({
      files: [{ path: 'x.txt' }],
      skipped: [],
      ownTables: [path.join(folder, 'kashshaf')],
    })
  })

  test('an archive that is itself named kashshaf is an archive', async () => {
    const folder = makeFiles({ 'kashshaf/x.txt': text })
    expect(await listPaths(path.join(folder, 'kashshaf'))).toEqual(['x.txt'])
  })

  test('the order is the same on every machine: by the letters of the path', async () => {
    const names = ['ب.txt', 'b.txt', 'a/2.txt', 'a/10.txt', 'B.txt', 'a.txt', 'أ.txt']
    const folder = makeFiles(Object.fromEntries(names.map((name) => [name, text])))
    expect(await listPaths(folder)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
  })
})

describe('links', () => {
  test('a link that leads back to a folder above it ends', async () => {
    const folder = makeFiles({ 'in/x.txt': text })
    symlinkSync('..', path.join(folder, 'in/up'))
    symlinkSync('.', path.join(folder, 'self'))
    expect(await listPaths(folder)).toEqual(['in/x.txt'])
  })

  test('a folder reached by two links is read once', async () => {
    const elsewhere = makeFiles({ 'x.txt': text })
    const folder = makeFiles({})
    symlinkSync(elsewhere, path.join(folder, 'one'))
    symlinkSync(elsewhere, path.join(folder, 'two'))
    expect(await listPaths(folder)).toEqual(['one/x.txt'])
  })

  test('a link to a text file is read like the file', async () => {
    const folder = makeFiles({ 'x.txt': text })
    symlinkSync('x.txt', path.join(folder, 'y.txt'))
    expect(await listPaths(folder)).toEqual(['x.txt', 'y.txt'])
  })

  test.each([
    ['to nothing', 'gone.txt'],
    ['to itself', 'broken.txt'],
  ])('a link %s is a failure with its reason, and the rest is listed', async (_where, target) => {
    const folder = makeFiles({ 'x.txt': text })
    symlinkSync(target, path.join(folder, 'broken.txt'))
    const { files, failures } = await listFiles([folder])
    expect(files).toHaveLength(1)
    expect(failures).toMatchObject([
      { path: 'broken.txt', reason: 'It is a link that leads nowhere. Mend or remove it.' },
    ])
  })
})

describe('several paths', () => {
  test('two folders of one name keep apart, by the name of the folder above', async () => {
    const folder = makeFiles({ 'old/2014/x.txt': text, 'new/2014/x.txt': text, 'newer/2014/x.txt': text })
    const roots = ['old/2014', 'new/2014', 'newer/2014'].map((name) => path.join(folder, name))
    expect(await listPaths(...roots)).toEqual(['2014/x.txt', 'new-2014/x.txt', 'newer-2014/x.txt'])
  })

  test('even three folders that share both names keep apart', async () => {
    const roots = [1, 2, 3].map(() => path.join(makeFiles({ 'a/2014/x.txt': text }), 'a/2014'))
    expect(await listPaths(...roots)).toEqual(['2-2014/x.txt', '2014/x.txt', 'a-2014/x.txt'])
  })

  test('single files may be given, and are named by their own names', async () => {
    const folder = makeFiles({ 'in/x.txt': text, 'in/y.jsonl': text, 'in/z.txt': text })
    expect(await listPaths(path.join(folder, 'in/x.txt'))).toEqual(['x.txt'])
    expect(await listPaths(path.join(folder, 'in/y.jsonl'), path.join(folder, 'in/x.txt'))).toEqual([
      'x.txt',
      'y.jsonl',
    ])
  })

  test('a single file of another kind is skipped and named', async () => {
    const folder = makeFiles({ 'photo.jpg': text })
    expect(await listFiles([path.join(folder, 'photo.jpg')])).toMatchObject({
      files: [],
      skipped: ['photo.jpg'],
    })
  })

  test('a file given twice, or given and in a given folder, is read once', async () => {
    const folder = makeFiles({ 'x.txt': text, 'in/y.txt': text })
    const one = path.join(folder, 'x.txt')
    expect((await listFiles([one, one, folder, folder, path.join(folder, 'in')])).files).toHaveLength(2)
  })
})

describe('a path that is not there', () => {
  test.each([['nothing here'], ['x.txt/inside']])('%s: the message names it and what to do', async (name) => {
    const missing = path.join(makeFiles({ 'x.txt': text }), name)
    const listing = listFiles([makeFiles({ 'y.txt': text }), missing])
    await expect(listing).rejects.toThrow(ArchivePathError)
    await expect(listing).rejects.toThrow(`There is nothing at ${missing}. Check the spelling`)
    await expect(listing).rejects.toThrow('The archive was left as it was.')
  })

  test('an empty folder is no error of listing', async () => {
    const folder = makeFiles({})
    mkdirSync(path.join(folder, 'empty'))
    expect(await listFiles([folder])).toMatchObject({ files: [], skipped: [], failures: [] })
  })
})
