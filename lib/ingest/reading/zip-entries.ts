import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { collectBytes, findSizeFault, type PackedLimits } from './collect-bytes.ts'
import { decodePackedName, findNameFault, isHiddenName } from './packed-names.ts'

/*
 * yauzl reads the directory at the end of the file and then any entry by itself, nothing is written to disk, and it checks
 * sizes while unpacking.
 */

/** A file in a `.zip`: how to read it, or why it is not read. */
export type ZipEntry = {
  readonly name: string
  /** Unpacked. */
  readonly size: number
  readonly fault?: string
  readonly read: () => Promise<Buffer | string>
}

/** The files of a `.zip` in their order there, one at a time. Folders and hidden files are passed over. */
export async function* eachZipEntry(location: string, limits: PackedLimits): AsyncGenerator<ZipEntry> {
  const zip = await openPromise(location, { lazyEntries: true, decodeStrings: false })
  const seen = new Set<string>()
  // The package closes the file when the loop ends, however it ends.
  for await (const entry of zip.eachEntry()) {
    const name = decodePackedName(entry)
    if (name.endsWith('/') || isHiddenName(name)) continue
    const fault = findFault(entry, name, limits) ?? (seen.has(name) ? TWICE : undefined)
    seen.add(name)
    const read = async () => fault ?? (await readEntry(zip, entry, limits))
    yield { name, size: entry.uncompressedSize, ...(fault === undefined ? {} : { fault }), read }
  }
}

const TWICE = 'The archive holds another file of this name, which was read. Rename one of them.'

function findFault(entry: Entry, name: string, limits: PackedLimits): string | undefined {
  const fault = findNameFault(name) ?? findSizeFault(entry.uncompressedSize, entry.compressedSize, limits)
  if (fault !== undefined) return fault
  if (entry.isEncrypted()) return 'It is locked with a password. Unpack it and read the files themselves.'
  if (isLink(entry)) return 'It is a link to another file. Pack the file itself.'
  return /\.(?:zip|gz|tgz|rar|7z|tar)$/i.test(name)
    ? 'It is an archive within an archive. Unpack it first.'
    : undefined
}

/** Unix keeps the kind of a file in the upper half: 0o12 is a link. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return externalFileAttributes >>> 28 === 0o12
}

async function readEntry(zip: ZipFile, entry: Entry, limits: PackedLimits): Promise<Buffer | string> {
  try {
    return await collectBytes(await zip.openReadStreamPromise(entry), entry.compressedSize, limits)
  } catch (error) {
    return `It cannot be unpacked: ${error instanceof Error ? error.message : 'its bytes are broken'}. Pack it again.`
  }
}
