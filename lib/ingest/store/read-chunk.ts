import { join } from 'node:path'
import { fingerprintFile } from './fingerprint-file.ts'
import type { ListedFile } from '#lib/ingest/list-files.ts'
import { readListedFile } from '#lib/ingest/reading/read-listed-file.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import { openSegment, type Segment } from './segment.ts'
import type { StoredAccount, StoreEntry } from './store-entry.ts'

/** Files to be read together, and the segment of the store that takes what is in them. */
export type ReadJob = {
  readonly files: readonly ListedFile[]
  readonly folder: string
  readonly segment: string
}

/** Reads, splits and tags files, writes what came out as one segment, and says where each file's part lies in it. */
export async function readChunk({ files, folder, segment }: ReadJob, recipe: Recipe): Promise<StoreEntry[]> {
  const out = openSegment(join(folder, segment))
  try {
    const entries: StoreEntry[] = []
    for (const file of files) entries.push({ ...(await store(file, recipe, out)), segment })
    return entries
  } finally {
    out.close()
  }
}

async function store(file: ListedFile, recipe: Recipe, out: Segment): Promise<Omit<StoreEntry, 'segment'>> {
  const { path, location, stamp } = file
  const start = out.position()
  const read: StoredAccount[] = []
  for await (const { articles, ...told } of readListedFile(file, recipe)) {
    out.write(articles)
    read.push(told)
  }
  const accounts = out.position()
  out.write(read)
  const sha256 = shaOf(file, read) ?? (await fingerprintFile(location))
  const stories = read.reduce((sum, { signatures: { length } }) => sum + length, 0)
  return {
    ...{ path, location, stamp: sha256 === null ? null : stamp, sha256, stories },
    ...{ start, accounts, end: out.position(), tagging: recipe.tagging },
  }
}

/** A file that is no package was hashed while it was read. */
function shaOf({ path }: ListedFile, read: readonly StoredAccount[]): string | null {
  const [own] = read
  return own?.account.path === path && own.account.kind !== 'skipped' ? own.account.sha256 : null
}
