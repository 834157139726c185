import { statSync, type BigIntStats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isReadable } from '#lib/ingest/reading/formats.ts'
import { labelRoots } from './label-roots.ts'
import { explainReadError } from '#lib/ingest/reading/explain-read-error.ts'
import { stampOf } from '#lib/ingest/store/stamp-of.ts'

/** A name inside the archive and where it lies. */
type Place = { readonly path: string; readonly location: string }

/** A file to be read. `stamp`: as the disk describes it (`stampOf`). */
export type ListedFile = Place & { readonly stamp: string | null; readonly bytes: number }

export type Listing = {
  readonly files: readonly ListedFile[]
  /** Files of a kind that is not read, by their path in the archive. */
  readonly skipped: readonly string[]
  /** Folders `kashshaf/` with the owner's own tables. */
  readonly ownTables: readonly string[]
  readonly failures: readonly (Place & { readonly reason: string })[]
}

/** A path that was given is not there, or may not be read. The archive stays as it was. */
export class ArchivePathError extends Error {
  override readonly name = 'ArchivePathError'
}

/** The owner's own tables lie in this folder of an archive; it holds no articles. */
const ownTablesFolder = 'kashshaf'

type Found = {
  files: ListedFile[]
  skipped: string[]
  ownTables: string[]
  failures: (Place & { reason: string })[]
  /** Real paths of the folders walked: a link back to one of them is not followed again. */
  readonly visited: Set<string>
  /** Milliseconds since 1970. */
  readonly listedAt: number
}

/**
 * Lists the files below the given folders and files, sorted by path. Hidden files are passed over; a folder is read once,
 * whatever links lead to it. A path that is not there throws: a typing error must not look like an emptied archive.
 */
export async function listFiles(given: readonly string[]): Promise<Listing> {
  const roots = [...new Set(given)]
  const folders = await findFolders(roots)
  const labels = labelRoots(roots)
  const found: Found = {
    files: [],
    skipped: [],
    ownTables: [],
    failures: [],
    visited: new Set(),
    listedAt: Date.now(),
  }
  for (const root of roots) {
    const path = labels.get(root) ?? root
    if (!folders.has(root)) await visit({ path, location: root }, found)
    else await walk({ path: roots.length === 1 ? '' : path, location: root }, found)
  }
  const files = uniqueByLocation(found.files).sort((a, b) => compare(a.path, b.path))
  return { ...found, files }
}

/** Which of the given paths are folders; all are looked at before any is read. */
async function findFolders(roots: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>()
  for (const root of roots) {
    const about = await stat(root).catch((cause: unknown) => {
      throw new ArchivePathError(explainMissing(root, cause), { cause })
    })
    if (about.isDirectory()) folders.add(root)
  }
  return folders
}

function explainMissing(root: string, cause: unknown): string {
  const isAbsent = hasCode(cause, 'ENOENT') || hasCode(cause, 'ENOTDIR')
  const what = isAbsent
    ? `There is nothing at ${root}. Check the spelling, and that its disk is mounted.`
    : `${root} cannot be opened. ${explainReadError(cause)}`
  return `${what} The archive was left as it was.`
}

async function walk(folder: Place, found: Found): Promise<void> {
  const real = await realpath(folder.location)
  if (found.visited.has(real)) return
  found.visited.add(real)
  const names = await readdir(folder.location).catch((error: unknown) => noteFailure(folder, error, found))
  for (const name of [...(names ?? [])].sort(compare)) {
    if (name.startsWith('.')) continue
    const path = folder.path ? `${folder.path}/${name}` : name
    await visit({ path, location: join(folder.location, name) }, found)
  }
}

async function visit(entry: Place, found: Found): Promise<void> {
  const about = describe(entry.location)
  if (about instanceof Error) return void (await noteFailure(entry, about, found))
  if (about.isFile())
    noteFile({ ...entry, bytes: Number(about.size), stamp: stampOf(about, found.listedAt) }, found)
  else if (!about.isDirectory()) found.skipped.push(entry.path)
  else if (basename(entry.location) === ownTablesFolder) await noteOwnTables(entry, found)
  else await walk(entry, found)
}

/** At once, not in its turn: a question at a time costs 100,000 files five seconds. */
function describe(location: string): BigIntStats | Error {
  try {
    return statSync(location, { bigint: true })
  } catch (error) {
    return error instanceof Error ? error : new Error('It cannot be described.')
  }
}

function noteFile(entry: ListedFile, found: Found): void {
  if (isReadable(entry.location)) found.files.push(entry)
  else found.skipped.push(entry.path)
}

async function noteOwnTables({ location }: Place, found: Found): Promise<void> {
  const real = await realpath(location)
  if (!found.visited.has(real)) found.ownTables.push(location)
  found.visited.add(real)
}

async function noteFailure(entry: Place, error: unknown, found: Found): Promise<null> {
  const isLink = await lstat(entry.location).then(
    (about) => about.isSymbolicLink(),
    () => false,
  )
  const reason = isLink ? 'It is a link that leads nowhere. Mend or remove it.' : explainReadError(error)
  found.failures.push({ ...entry, reason })
  return null
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** A file that was given by itself and lies in a given folder too is one file. */
function uniqueByLocation(files: readonly ListedFile[]): ListedFile[] {
  return [...new Map(files.toReversed().map((file) => [file.location, file])).values()]
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
