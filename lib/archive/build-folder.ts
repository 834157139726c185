import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseVocabulary, serializeVocabulary, type Vocabulary } from '#lib/arabic/vocabulary.ts'
import { manifestSchema, type Manifest } from './manifest.ts'
import { namesSchema, type Names } from './names.ts'
import { sourceProfilesSchema } from './source-profiles.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'

/** What a build keeps on disk beside its index. */
export type Build = {
  readonly manifest: Manifest
  readonly names: Names
  readonly vocabulary: Vocabulary
  /** The outlets its files were split with: the page of a file shows what became of each line. */
  readonly sources: readonly SourceProfile[]
}

const namePattern = /^[0-9a-z-]+$/

function buildsFolder(dataDir: string): string {
  return join(dataDir, 'builds')
}

function fileOf(dataDir: string, build: string, name: string): string {
  if (!namePattern.test(build)) throw new RangeError(`Not a build's name: ${build}`)
  return join(buildsFolder(dataDir), build, name)
}

/** The folder a build is made in; it gets its own name only when it is whole. */
export async function makeWorkFolder(dataDir: string, build: string): Promise<string> {
  const folder = fileOf(dataDir, `${build}-part`, '')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Writes the account of a build and gives its folder its own name. From then on `readManifest` finds it. */
export async function finishBuild(
  dataDir: string,
  { manifest, names, vocabulary, sources }: Build,
): Promise<void> {
  const part = `${manifest.build}-part`
  await writeFile(fileOf(dataDir, part, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(fileOf(dataDir, part, 'names.json'), JSON.stringify(names))
  await writeFile(fileOf(dataDir, part, 'vocabulary.json'), serializeVocabulary(vocabulary))
  await writeFile(fileOf(dataDir, part, 'sources.json'), JSON.stringify(sources))
  await rename(fileOf(dataDir, part, ''), fileOf(dataDir, manifest.build, ''))
}

/** Removes all builds but the named ones; readers of a build that was just replaced hold it in memory. */
export async function removeOtherBuilds(dataDir: string, keep: readonly string[]): Promise<void> {
  const names = await readdir(buildsFolder(dataDir)).catch(() => [])
  const old = names.filter((name) => !keep.includes(name))
  await Promise.all(
    old.map((name) => rm(join(buildsFolder(dataDir), name), { recursive: true, force: true })),
  )
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** The manifest of a build, or null when it is not on this disk. */
export async function readManifest(dataDir: string, build: string): Promise<Manifest | null> {
  const text = await readIfThere(fileOf(dataDir, build, 'manifest.json'))
  return text === null ? null : manifestSchema.parse(JSON.parse(text))
}

export async function readNames(dataDir: string, build: string): Promise<Names | null> {
  const text = await readIfThere(fileOf(dataDir, build, 'names.json'))
  return text === null ? null : namesSchema.parse(JSON.parse(text))
}

export async function readVocabulary(dataDir: string, build: string): Promise<Vocabulary | null> {
  const text = await readIfThere(fileOf(dataDir, build, 'vocabulary.json'))
  return text === null ? null : parseVocabulary(text)
}

export async function readSourceProfiles(dataDir: string, build: string): Promise<SourceProfile[]> {
  const text = await readIfThere(fileOf(dataDir, build, 'sources.json'))
  return text === null ? [] : sourceProfilesSchema.parse(JSON.parse(text))
}
