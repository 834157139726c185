import { basename } from 'node:path'
import { PACKED_LIMITS, type PackedLimits } from './collect-bytes.ts'
import { nameInGzip, readGzip } from './gzip-file.ts'
import { explainReadError } from './explain-read-error.ts'
import { eachZipEntry } from './zip-entries.ts'

/** `path` is `pack.zip/dir/file.txt`, `name` is `dir/file.txt`. */
export type PackedPlace = { readonly path: string; readonly name: string }
export type PackedFault = PackedPlace & { readonly failure: string }
/** A packed file with its bytes, or why it was not read. A fault of the archive itself has an empty name. */
export type PackedFile = (PackedPlace & { readonly bytes: Buffer }) | PackedFault

export type PackedOptions = {
  /** Which files are wanted, by name: the others are neither unpacked nor told. */
  readonly wanted?: (name: string) => boolean
  readonly limits?: PackedLimits
}

/** Whether a file is of a kind that is unpacked. */
export function isPacked(path: string): boolean {
  return /\.(?:zip|gz)$/i.test(path)
}

/** What is in a `.zip` or `.gz`, without unpacking it. */
export async function listPacked(location: string): Promise<readonly (PackedPlace | PackedFault)[]> {
  if (isGzip(location)) return [placeOf(location, nameInGzip(location))]
  const places: (PackedPlace | PackedFault)[] = []
  try {
    for await (const { name, fault } of eachZipEntry(location, PACKED_LIMITS))
      places.push({ ...placeOf(location, name), ...(fault === undefined ? {} : { failure: fault }) })
  } catch (error) {
    places.push(faultOf(location, error))
  }
  return places
}

/** The files of a `.zip` or `.gz`, one at a time: only one is in memory. It never throws; a broken archive is a fault. */
export async function* readPacked(location: string, options: PackedOptions = {}): AsyncGenerator<PackedFile> {
  const { wanted = () => true, limits = PACKED_LIMITS } = options
  if (isGzip(location)) {
    const name = nameInGzip(location)
    if (wanted(name)) yield fileOf(location, name, await readGzip(location, limits))
    return
  }
  const entries = eachZipEntry(location, limits)
  try {
    for (;;) {
      const next = await nextEntry(entries, location)
      if (next === undefined) return
      if ('failure' in next) return yield next
      if (wanted(next.name)) yield fileOf(location, next.name, await next.read())
    }
  } finally {
    await entries.return(undefined)
  }
}

/** One file of an archive again, by the name that `readPacked` gave it. */
export async function readPackedEntry(location: string, name: string): Promise<PackedFile> {
  for await (const file of readPacked(location, { wanted: (other) => other === name })) return file
  return { ...placeOf(location, name), failure: 'The archive no longer holds this file. Read it again.' }
}

type ZipEntries = ReturnType<typeof eachZipEntry>

/** Only the archive's own errors are caught here, never those of the loop that uses the files. */
async function nextEntry(entries: ZipEntries, location: string) {
  try {
    const { done, value } = await entries.next()
    return done ? undefined : value
  } catch (error) {
    return faultOf(location, error)
  }
}

function isGzip(location: string): boolean {
  return /\.gz$/i.test(location)
}

function placeOf(location: string, name: string): PackedPlace {
  return { path: name === '' ? basename(location) : `${basename(location)}/${name}`, name }
}

function fileOf(location: string, name: string, read: Buffer | string): PackedFile {
  const place = placeOf(location, name)
  return typeof read === 'string' ? { ...place, failure: read } : { ...place, bytes: read }
}

function faultOf(location: string, error: unknown): PackedFault {
  const isOfDisk = error instanceof Error && 'syscall' in error
  const what = isOfDisk
    ? explainReadError(error)
    : `It is no whole .zip file (${error instanceof Error ? error.message : 'broken'}). Fetch or pack it again.`
  return { ...placeOf(location, ''), failure: what }
}
