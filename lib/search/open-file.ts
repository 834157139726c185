import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ReadFile } from '#lib/archive/file-account.ts'
import { readPackedEntry } from '#lib/ingest/reading/read-packed.ts'
import { openFileAccounts, openLiveArchive, type Archive } from './open-archive.ts'

/** A file of the archive as it lies on disk now. */
export type ArchiveFile = {
  readonly entry: ReadFile
  readonly bytes: Uint8Array
  /** The file was changed after it was indexed: its lines are no longer those of the articles. */
  readonly isChanged: boolean
}

export type FileOutcome =
  | { readonly kind: 'found'; readonly file: ArchiveFile; readonly archive: Archive }
  | { readonly kind: 'unknown' }
  /** Indexed once, and gone from the disk. */
  | { readonly kind: 'gone'; readonly path: string }

/**
 * Opens a file by its path in the archive. Only files that the manifest names can be opened: the path is looked up, never
 * joined to a folder, so no path leads out of the archive.
 */
export async function openFile(path: string): Promise<FileOutcome> {
  const archive = await openLiveArchive()
  const entry = await (await openFileAccounts(archive)).find(path)
  if (entry?.kind !== 'read') return { kind: 'unknown' }
  const bytes = await readBytes(entry)
  if (!bytes) return { kind: 'gone', path }
  const isChanged = createHash('sha256').update(bytes).digest('hex') !== entry.sha256
  return { kind: 'found', file: { entry, bytes, isChanged }, archive }
}

/** Null when it is gone, or the package no longer holds it. */
async function readBytes({ location, inside }: ReadFile): Promise<Uint8Array | null> {
  if (inside === undefined) return readFile(location).catch(() => null)
  const packed = await readPackedEntry(location, inside)
  return 'bytes' in packed ? packed.bytes : null
}
