import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'
import { loadSources } from '#lib/split/load-sources.ts'
import {
  finishBuild,
  makeWorkFolder,
  readManifest,
  readNames,
  readUnresolved,
  readValues,
  readSourceProfiles,
  readVocabulary,
  readWordForms,
  removeOtherBuilds,
  removePartialBuilds,
  type Build,
} from './build-folder.ts'
import { createFilesSummarizer } from './summarize-files.ts'
import { serializeWordForms } from './word-forms.ts'

const label = { ar: 'إرم نيوز', en: 'Erem News' }

function makeBuild(build: string): Build {
  const manifest = {
    ...{
      build,
      indexedAt: '2026-01-01T00:00:00Z',
      recipe: 'r',
      tagging: 't',
      roots: ['/أرشيف'],
      contents: 'c',
      readings: 'f',
      skipped: [],
    },
    ...{ version: 3, learned: { from: 0, since: 0 }, ...createFilesSummarizer().finish() },
  }
  const names = { country: {}, organization: {}, source: { erem: label }, person: {}, region: {} }
  const forms = serializeWordForms([{ word: 'السعوديه', articles: 2, spelling: 'السعودية' }], (word) => word)
  return {
    manifest,
    names,
    vocabulary: loadBaseWords(),
    forms,
    sources: loadSources(),
    states: new Map([['a1', 'x y z']]),
    values: { EG: 3 },
    arrivals: new Map([['a1', 3]]),
    gone: [{ id: 'a0', version: 3, file: 'أ.txt', startLine: 1, endLine: 4 }],
    unresolved: [
      {
        name: 'القاعده',
        owners: ['alqaeda'],
        articles: 1,
        examples: [{ id: 'a1', phrase: 'قال إن القاعدة' }],
      },
    ],
  }
}

async function write(dataDir: string, build: string): Promise<Build> {
  await makeWorkFolder(dataDir, build)
  const made = makeBuild(build)
  await finishBuild(dataDir, made)
  return made
}

test('What a build keeps is read back as it was written', async () => {
  const dataDir = makeTestFolder()
  const made = await write(dataDir, 'b1')
  expect(await readManifest(dataDir, 'b1')).toEqual(made.manifest)
  expect(await readNames(dataDir, 'b1')).toEqual(made.names)
  expect(await readValues(dataDir, 'b1')).toEqual(made.values)
  expect(await readUnresolved(dataDir, 'b1')).toEqual(made.unresolved)
  expect(await readVocabulary(dataDir, 'b1')).toEqual(made.vocabulary)
  expect(await readSourceProfiles(dataDir, 'b1')).toEqual(made.sources)
  expect((await readWordForms(dataDir, 'b1'))?.articlesOf('السعوديه')).toBe(2)
})

test('A build that is being made cannot be seen under its own name', async () => {
  const dataDir = makeTestFolder()
  await makeWorkFolder(dataDir, 'b1')
  expect(readdirSync(path.join(dataDir, 'builds'))).toEqual(['b1-part'])
  expect(await readManifest(dataDir, 'b1')).toBeNull()
})

test.each(['manifest.json', 'names.json', 'vocabulary.json', 'forms.tsv', 'sources.json'])(
  'A damaged %s is as good as none: the cure of both is to read the archive again',
  async (name) => {
    const dataDir = makeTestFolder()
    const read = async () => [
      await readManifest(dataDir, 'b1'),
      await readNames(dataDir, 'b1'),
      await readVocabulary(dataDir, 'b1'),
      await readWordForms(dataDir, 'b1'),
      (await readSourceProfiles(dataDir, 'b1'))[0] ?? null,
    ]
    await write(dataDir, 'b1')
    for (const content of ['', '{"build', '{"another":"version"}']) {
      writeFileSync(path.join(dataDir, 'builds/b1', name), content)
      expect((await read()).filter((part) => part === null)).toHaveLength(1)
    }
  },
)

test('Old builds are removed, and half-made ones; the named ones stay', async () => {
  const dataDir = makeTestFolder()
  for (const build of ['b1', 'b2', 'b3']) await write(dataDir, build)
  await makeWorkFolder(dataDir, 'b4')
  await removePartialBuilds(dataDir)
  expect(readdirSync(path.join(dataDir, 'builds'))).toEqual(['b1', 'b2', 'b3'])
  await removeOtherBuilds(dataDir, ['b2', 'b3'])
  expect(readdirSync(path.join(dataDir, 'builds'))).toEqual(['b2', 'b3'])
})

test('In a data folder without builds there is nothing to remove and nothing to read', async () => {
  const dataDir = makeTestFolder()
  await removePartialBuilds(dataDir)
  expect(await readManifest(dataDir, 'b1')).toBeNull()
})

test.each(['../b1', 'b1/..', '', '.', 'B1'])(
  '"%s" is no name of a build: no path leads out',
  async (name) => {
    await expect(readManifest(makeTestFolder(), name)).rejects.toThrow('Not a build')
  },
)
