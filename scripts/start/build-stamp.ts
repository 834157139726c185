import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a build is made from. */
const ingredients = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Whether there is no build in `root`, or it was made from other sources than those that are there now. */
export function isBuildStale(root: string): boolean {
  if (!existsSync(path.join(root, '.next/BUILD_ID'))) return true
  return readStamp(root) !== hashSources(root)
}

/** @param hash of the sources as they were before the build began */
export function writeBuildStamp(root: string, hash: string): void {
  writeFileSync(nameStamp(root), hash)
}

/** A build that is broken off must not count. */
export function removeBuildStamp(root: string): void {
  rmSync(nameStamp(root), { force: true })
}

/** By content, not by time: a fresh clone or another branch changes times only. Tests are not built. */
export function hashSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of ingredients.flatMap((name) => listFiles(root, name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(root: string, name: string): string[] {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false })
  if (stats === undefined || /\.test\.tsx?$/.test(name)) return []
  if (!stats.isDirectory()) return [name]
  const entries = readdirSync(path.join(root, name)).sort()
  return entries.flatMap((entry) => listFiles(root, `${name}/${entry}`))
}

function readStamp(root: string): string | null {
  return existsSync(nameStamp(root)) ? readFileSync(nameStamp(root), 'utf8') : null
}

function nameStamp(root: string): string {
  return path.join(root, '.next/kashshaf-sources.sha256')
}
