import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  parseVocabulary,
  serializeVocabulary,
  VocabularyError,
  type Vocabulary,
} from '#lib/arabic/vocabulary.ts'
import { parseArrivals, serializeArrivals, type Arrivals } from './arrivals.ts'
import { parseGone, serializeGone, type GoneArticle } from './gone-articles.ts'
import { manifestSchema, type Manifest } from './manifest.ts'
import { namesSchema, type Names } from './names.ts'
import { sourceProfilesSchema } from './source-profiles.ts'
import { unresolvedNamesSchema, type UnresolvedNames } from './unresolved-names.ts'
import { valueCountsSchema, type ValueCounts } from './value-counts.ts'
import { parseWordForms, type WordForms } from './word-forms.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'

/** What a build keeps on disk beside its index. */
export type Build = {
  readonly manifest: Manifest
  readonly names: Names
  readonly vocabulary: Vocabulary
  /** As `serializeWordForms` writes them. */
  readonly forms: string
  /** The outlets its files were split with: the page of a file shows what became of each line. */
  readonly sources: readonly SourceProfile[]
  /** What each article was sent to the engine with beside its text, by id: its places, its thread and its tags. */
  readonly states: ReadonlyMap<string, string>
  readonly values: ValueCounts
  readonly unresolved: UnresolvedNames
  readonly arrivals: Arrivals
  readonly gone: readonly GoneArticle[]
}

const namePattern = /^[0-9a-z-]+$/
const partial = '-part'

function buildsFolder(dataDir: string): string {
  return join(dataDir, 'builds')
}

function fileOf(dataDir: string, build: string, name: string): string {
  if (!namePattern.test(build)) throw new RangeError(`Not a build's name: ${build}`)
  return join(buildsFolder(dataDir), build, name)
}

/** Where a whole build lies. */
export function folderOfBuild(dataDir: string, build: string): string {
  return fileOf(dataDir, build, '')
}

/** The folder a build is made in; it gets its own name only when it is whole. Already there when a killed run goes on. */
export async function makeWorkFolder(dataDir: string, build: string): Promise<string> {
  const folder = fileOf(dataDir, `${build}${partial}`, '')
  await mkdir(folder, { recursive: true })
  return folder
}

/** Writes the account of a build and gives its folder its own name. From then on `readManifest` finds it. */
export async function finishBuild(
  dataDir: string,
  { manifest, names, vocabulary, forms, sources, states, values, unresolved, arrivals, gone }: Build,
): Promise<void> {
  const part = `${manifest.build}${partial}`
  await writeFile(fileOf(dataDir, part, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(fileOf(dataDir, part, 'names.json'), JSON.stringify(names))
  await writeFile(fileOf(dataDir, part, 'vocabulary.json'), serializeVocabulary(vocabulary))
  await writeFile(fileOf(dataDir, part, 'forms.tsv'), forms)
  await writeFile(fileOf(dataDir, part, 'sources.json'), JSON.stringify(sources))
  await writeFile(fileOf(dataDir, part, 'states.tsv'), serializeStates(states))
  await writeFile(fileOf(dataDir, part, 'values.json'), JSON.stringify(values))
  await writeFile(fileOf(dataDir, part, 'unresolved.json'), JSON.stringify(unresolved))
  await writeFile(fileOf(dataDir, part, 'arrivals.tsv'), serializeArrivals(arrivals))
  await writeFile(fileOf(dataDir, part, 'gone.jsonl'), serializeGone(gone))
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

/** The work folders that killed runs left. */
export async function listPartialBuilds(dataDir: string): Promise<string[]> {
  const names = await readdir(buildsFolder(dataDir)).catch(() => [])
  return names.filter((name) => name.endsWith(partial)).map((name) => join(buildsFolder(dataDir), name))
}

/** Removes what killed runs left half made. Only while we hold the lock of the data folder. */
export async function removePartialBuilds(dataDir: string): Promise<void> {
  const folders = await listPartialBuilds(dataDir)
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
}

/**
 * A build's file, parsed; null when it is not there, was cut off (the disk was full, the power went), or is of another
 * version of the program: in all cases the cure is to read the archive again.
 */
async function readPart<Part>(path: string, parse: (text: string) => Part): Promise<Part | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return parse(text)
  } catch (error) {
    const isDamaged = [SyntaxError, z.ZodError, VocabularyError].some((kind) => error instanceof kind)
    if (isDamaged) return null
    throw error
  }
}

/** The manifest of a build, or null when this disk does not hold it. */
export async function readManifest(dataDir: string, build: string): Promise<Manifest | null> {
  return readPart(fileOf(dataDir, build, 'manifest.json'), (text) => manifestSchema.parse(JSON.parse(text)))
}

const rootsSchema = z.object({ roots: z.array(z.string()) })

/** What was read for a build, also for one that another version of the program made; null when this disk does not hold it. */
export async function readRoots(dataDir: string, build: string): Promise<readonly string[] | null> {
  const read = (text: string) => rootsSchema.parse(JSON.parse(text)).roots
  return readPart(fileOf(dataDir, build, 'manifest.json'), read)
}

export async function readNames(dataDir: string, build: string): Promise<Names | null> {
  return readPart(fileOf(dataDir, build, 'names.json'), (text) => namesSchema.parse(JSON.parse(text)))
}

export async function readVocabulary(dataDir: string, build: string): Promise<Vocabulary | null> {
  return readPart(fileOf(dataDir, build, 'vocabulary.json'), parseVocabulary)
}

export async function readWordForms(dataDir: string, build: string): Promise<WordForms | null> {
  return readPart(fileOf(dataDir, build, 'forms.tsv'), parseWordForms)
}

export async function readSourceProfiles(dataDir: string, build: string): Promise<SourceProfile[]> {
  const parse = (text: string) => sourceProfilesSchema.parse(JSON.parse(text))
  return (await readPart(fileOf(dataDir, build, 'sources.json'), parse)) ?? []
}

function serializeStates(states: Build['states']): string {
  return Array.from(states, ([id, state]) => `${id}\t${state}\n`).join('')
}

export async function readStates(dataDir: string, build: string): Promise<Map<string, string> | null> {
  const parse = (text: string) =>
    new Map(
      text
        .split('\n')
        .slice(0, -1)
        .map((row): [string, string] => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)]),
    )
  return readPart(fileOf(dataDir, build, 'states.tsv'), parse)
}

/** Of how many articles each value is a tag; null when this disk does not hold it. */
export async function readValues(dataDir: string, build: string): Promise<ValueCounts | null> {
  const parse = (text: string) => valueCountsSchema.parse(JSON.parse(text))
  return readPart(fileOf(dataDir, build, 'values.json'), parse)
}

/** The names that the articles leave open, the 200 most frequent; null when this disk does not hold them. */
export async function readUnresolved(dataDir: string, build: string): Promise<UnresolvedNames | null> {
  const parse = (text: string) => unresolvedNamesSchema.parse(JSON.parse(text))
  return readPart(fileOf(dataDir, build, 'unresolved.json'), parse)
}

/** In which version its articles first appeared; an archive made before that was noted has all from the first. */
export async function readArrivals(dataDir: string, build: string): Promise<Arrivals> {
  return (await readPart(fileOf(dataDir, build, 'arrivals.tsv'), parseArrivals)) ?? new Map()
}

/** The articles that the archive no longer has, the last to go at the end. */
export async function readGone(dataDir: string, build: string): Promise<readonly GoneArticle[]> {
  return (await readPart(fileOf(dataDir, build, 'gone.jsonl'), parseGone)) ?? []
}

/** Where the accounts of a build's files lie, a line each in the order of their paths. */
export function filesOfBuild(dataDir: string, build: string): string {
  return fileOf(dataDir, build, 'files.jsonl')
}
