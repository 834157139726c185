import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from: a change in any of these calls for a new one. */
const ingredients = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Whether the build in `.next` is missing or older than something it is made from. Test files do not count. */
export function isBuildStale(root = '.'): boolean {
  const built = changedAt(join(root, '.next/BUILD_ID'))
  if (built === null) return true
  return ingredients.some((name) => newestChange(join(root, name)) > built)
}

/** Folders count as well: they change when a file in them is deleted. */
function newestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => newestChange(join(path, name)))
  return inside.reduce((newest, change) => Math.max(newest, change), stats.mtimeMs)
}

function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
