import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { OwnCasesError, refuseFailingCases } from './own-cases.ts'
import { findOwnTables, OwnTableError, readOwnTables } from './own-tables.ts'
import { loadRecipe } from './recipe.ts'
import { makeFiles } from './test-files.ts'

const row = 'waha\tصدى الواحة\tWaha Echo\tEG\tصدى الواحة\n'

test('An archive without tables of its own has none', () => {
  expect(findOwnTables([], makeFiles({}))).toEqual([])
})

test('Tables in the data folder are laid over those in the archive', async () => {
  const dataDir = makeFiles({ 'tables/sources.tsv': 'waha\tواحة البيانات\tData Oasis\tEG\tصدى الواحة\n' })
  const folder = makeFiles({ 'sources.tsv': row })
  const folders = findOwnTables([folder], dataDir)
  expect(folders).toEqual([folder, path.join(dataDir, 'tables')])
  const { sources } = await loadRecipe(folders)
  expect(sources.filter(({ id }) => id === 'waha')).toMatchObject([{ labelEn: 'Data Oasis' }])
})

test('Own outlets are laid over those that come with the program', async () => {
  const { identifySource, sources } = await loadRecipe([makeFiles({ 'sources.tsv': row })])
  expect(identifySource('صدى الواحة')).toEqual({ source: 'waha' })
  expect(sources.map(({ id }) => id)).toContain('erem')
})

test('Own outlets change how files are read, own names only how articles are tagged', async () => {
  const [none, again, outlets, blocks] = await Promise.all([
    loadRecipe([]),
    loadRecipe([]),
    loadRecipe([makeFiles({ 'sources.tsv': row })]),
    loadRecipe([makeFiles({ 'blocks.tsv': 'شارع الواحة\n' })]),
  ])
  expect([again.reading, again.tagging]).toEqual([none.reading, none.tagging])
  expect([outlets.reading === none.reading, outlets.tagging === none.tagging]).toEqual([false, true])
  expect([blocks.reading === none.reading, blocks.tagging === none.tagging]).toEqual([true, false])
})

test('A table of an unknown name changes nothing and is named: it is probably a slip of the pen', async () => {
  const folder = makeFiles({ 'kashshaf/source.tsv': row, 'kashshaf/notes.txt': '' })
  const { unknownTables, reading, tagging } = await loadRecipe([path.join(folder, 'kashshaf')])
  expect(unknownTables).toEqual(['kashshaf/source.tsv'])
  expect({ reading, tagging }).toMatchObject(await loadRules())
})

async function loadRules() {
  const { reading, tagging } = await loadRecipe([])
  return { reading, tagging }
}

test('A broken row is an error that names file, line and cure', async () => {
  const folder = makeFiles({ 'sources.tsv': `${row}A B\tاسم\n` })
  const reading = readOwnTables(folder)
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
  for (const name of ['sources.tsv', 'organizations.tsv', 'cases.tsv'])
    await expect(readOwnTables(makeFiles({ [name]: windows1256 }))).rejects.toThrow('Save it as UTF-8')
})

test('A table that cannot be read is an error, not an archive without tables', async () => {
  const folder = makeFiles({})
  mkdirSync(path.join(folder, 'sources.tsv'))
  await expect(readOwnTables(folder)).rejects.toThrow('cannot be read. It is a folder.')
})

test('Tables in two folders of an archive are refused: which should win?', () => {
  expect(() => findOwnTables(['/a/kashshaf', '/b/kashshaf'], '/data')).toThrow('/a/kashshaf and /b/kashshaf')
})

describe('the owner’s cases', () => {
  const orchard = 'own-orchard\tngo\tرفاق البستان الأخضر\tGreen Orchard\tEG\tرفاق البستان الأخضر'
  const sentence = 'زارت رفاق البستان الأخضر القرية'

  const run = async (cases: string) => {
    const recipe = await loadRecipe([makeFiles({ 'organizations.tsv': orchard, 'cases.tsv': cases })])
    refuseFailingCases(recipe.cases, recipe.gazetteer)
  }

  test('that hold let everything go on', async () => {
    await expect(run(`${sentence}\town-orchard\tEG\n`)).resolves.toBeUndefined()
  })

  test('that fail stop it, with text, expected and found', async () => {
    const running = run(`# ours\n${sentence}\tEG\town-orchard\n`)
    await expect(running).rejects.toThrow(OwnCasesError)
    await expect(running).rejects.toThrow(
      `cases.tsv:2 ${sentence}\n  expected: EG\n  forbidden: own-orchard\n  found: own-orchard\n`,
    )
  })

  test('are no recipe: to add one tags nothing anew', async () => {
    const { tagging } = await loadRecipe([makeFiles({ 'cases.tsv': 'زار لبنان\tLB\n' })])
    expect(tagging).toBe((await loadRecipe([])).tagging)
  })
})
