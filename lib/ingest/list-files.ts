import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/** A file to be read: its name inside the archive and where it lies. */
export type ListedFile = { readonly path: string; readonly location: string }

export type Listing = {
  readonly files: readonly ListedFile[]
  /** Files of a kind that is not read, by their path in the archive. */
  readonly skipped: readonly string[]
  /** Folders `kashshaf/` with the owner's own tables. */
  readonly ownTables: readonly string[]
  readonly failures: readonly (ListedFile & { readonly reason: string })[]
}

/** The owner's own tables lie in this folder of an archive; it holds no articles. */
const ownTablesFolder = 'kashshaf'
const readKinds = new Set(['.txt', '.jsonl'])

type Found = {
  files: ListedFile[]
  skipped: string[]
  ownTables: string[]
  failures: (ListedFile & { reason: string })[]
}

/**
 * Lists the files below the given folders and files, sorted by path. Hidden files are passed over, links are followed once.
 * A path that is not there throws: a typing error must not look like an emptied archive.
 */
export async function listFiles(roots: readonly string[]): Promise<Listing> {
  const found: Found = { files: [], skipped: [], ownTables: [], failures: [] }
  const labels = new Set<string>()
  const visited = new Set<string>()
  for (const root of roots) {
    const isFolder = (await stat(root)).isDirectory()
    const label = isFolder && roots.length === 1 ? '' : freeLabel(root, labels)
    if (isFolder) await walk(root, label, visited, found)
    else found.files.push({ path: label, location: root })
  }
  return { ...found, files: found.files.sort((a, b) => compare(a.path, b.path)) }
}

/** A name for a root that no other root has: its own, or with its parent's, or with a number. */
function freeLabel(root: string, taken: Set<string>): string {
  const name = basename(root)
  const candidates = [name, `${basename(dirname(root))}/${name}`]
  let label = candidates.find((candidate) => !taken.has(candidate))
  for (let number = 2; label === undefined; number += 1) {
    const numbered = `${String(number)}/${name}`
    if (!taken.has(numbered)) label = numbered
  }
  taken.add(label)
  return label
}

async function walk(folder: string, label: string, visited: Set<string>, found: Found): Promise<void> {
  const real = await realpath(folder)
  if (visited.has(real)) return
  visited.add(real)
  const names = await readdir(folder).catch((error: unknown) =>
    failed(found, { path: label, location: folder }, error),
  )
  for (const name of [...(names ?? [])].sort(compare)) {
    if (name.startsWith('.')) continue
    await visit({ path: label ? `${label}/${name}` : name, location: join(folder, name) }, visited, found)
  }
}

async function visit(entry: ListedFile, visited: Set<string>, found: Found): Promise<void> {
  const about = await stat(entry.location).catch((error: unknown) => failed(found, entry, error))
  if (!about) return
  if (about.isDirectory()) {
    if (basename(entry.location) === ownTablesFolder) found.ownTables.push(entry.location)
    else await walk(entry.location, entry.path, visited, found)
  } else if (about.isFile() && readKinds.has(extname(entry.location).toLowerCase())) found.files.push(entry)
  else found.skipped.push(entry.path)
}

function failed(found: Found, entry: ListedFile, error: unknown): null {
  found.failures.push({ ...entry, reason: error instanceof Error ? error.message : String(error) })
  return null
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
