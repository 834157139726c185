import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { OwnTableError, readOwnTables } from './own-tables.ts'
import { loadRecipe } from './recipe.ts'
import { makeFiles } from './test-files.ts'

const row = 'waha\tصدى الواحة\tWaha Echo\tEG\tصدى الواحة\n'

test('An archive without tables of its own has none', async () => {
  expect(await readOwnTables([])).toBeNull()
})

test('Own outlets are laid over those that come with the program', async () => {
  const { identifySource, sources } = await loadRecipe([makeFiles({ 'sources.tsv': row })])
  expect(identifySource('صدى الواحة')).toEqual({ source: 'waha' })
  expect(sources.map(({ id }) => id)).toContain('erem')
})

test('The recipe changes with any own table, and only with them', async () => {
  const [none, again, outlets, blocks] = await Promise.all([
    loadRecipe([]),
    loadRecipe([]),
    loadRecipe([makeFiles({ 'sources.tsv': row })]),
    loadRecipe([makeFiles({ 'blocks.tsv': 'شارع الواحة\n' })]),
  ])
  expect(again.version).toBe(none.version)
  expect(new Set([none.version, outlets.version, blocks.version]).size).toBe(3)
})

test('A table of an unknown name changes nothing and is named: it is probably a slip of the pen', async () => {
  const { unknownTables, version } = await loadRecipe([makeFiles({ 'source.tsv': row, 'notes.txt': '' })])
  expect(unknownTables).toEqual(['source.tsv'])
  expect(version).toBe((await loadRecipe([])).version)
})

test('A broken row is an error that names file, line and cure', async () => {
  const folder = makeFiles({ 'sources.tsv': `${row}A B\tاسم\n` })
  const reading = readOwnTables([folder])
  await expect(reading).rejects.toThrow(OwnTableError)
  await expect(reading).rejects.toThrow(path.join(folder, 'sources.tsv'))
  await expect(reading).rejects.toThrow('line 2')
})

test('A broken table of names is an error that names file and line', async () => {
  const folder = makeFiles({ 'countries.tsv': '# ours\nXX1\tبلد\n' })
  await expect(loadRecipe([folder])).rejects.toThrow(`${path.join(folder, 'countries.tsv')}:2`)
})

test('A table that a spreadsheet saved in another encoding is refused, not read as rubbish', async () => {
  const windows1256 = new Uint8Array([0x77, 0x09, 0xe3, 0xd5, 0xd1, 0x0a])
  for (const name of ['sources.tsv', 'organizations.tsv'])
    await expect(readOwnTables([makeFiles({ [name]: windows1256 })])).rejects.toThrow('Save it as UTF-8')
})

test('A table that cannot be read is an error, not an archive without tables', async () => {
  const folder = makeFiles({})
  mkdirSync(path.join(folder, 'sources.tsv'))
  await expect(readOwnTables([folder])).rejects.toThrow('cannot be read. It is a folder.')
})

test('Tables in two folders are refused: which should win?', async () => {
  await expect(readOwnTables(['/a/kashshaf', '/b/kashshaf'])).rejects.toThrow('/a/kashshaf and /b/kashshaf')
})
