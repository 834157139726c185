import path from 'node:path'
import { spawnGuarded, type GuardedChild } from '#lib/engine/embedded/spawn-guarded.ts'

/** Reads the archive in a process of its own, so that the pages stay quick. Its output is shown as it comes. */
export function startIngest(
  root: string,
  archivePaths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<GuardedChild> {
  const script = path.join(root, 'scripts/ingest.ts')
  return spawnGuarded({
    file: process.execPath,
    args: ['--conditions=react-server', '--import', 'tsx', script, ...archivePaths],
    env,
    cwd: root,
    output: 'inherit',
  })
}
