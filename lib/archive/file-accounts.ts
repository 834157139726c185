import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { eachLine } from './each-line.ts'
import { fileAccountSchema, type FileAccount } from './file-account.ts'

/** The accounts of a build's files. An archive of 100,000 files has 60 MB of them: they stay on disk. */
export type FileAccounts = {
  /** Paths in their order. */
  readonly paths: readonly string[]
  readonly find: (path: string) => Promise<FileAccount | null>
}

/** Notes where in the file each account lies. A build that is gone from the disk has none. */
export async function indexAccounts(file: string): Promise<FileAccounts> {
  const places = new Map<string, readonly [number, number]>()
  if (existsSync(file))
    for await (const { line, at, length } of eachLine(file)) places.set(parseAccount(line).path, [at, length])
  return {
    paths: [...places.keys()],
    find: async (path) => {
      const place = places.get(path)
      return place === undefined ? null : parseAccount(await readPlace(file, place))
    },
  }
}

/** Each account of a build in the order of the paths, one at a time. */
export async function* eachAccount(file: string): AsyncGenerator<FileAccount> {
  for await (const { line } of eachLine(file)) yield parseAccount(line)
}

async function readPlace(file: string, [at, length]: readonly [number, number]): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, at)
    return buffer.toString('utf8')
  } finally {
    await handle.close()
  }
}

function parseAccount(line: string): FileAccount {
  return fileAccountSchema.parse(JSON.parse(line))
}
