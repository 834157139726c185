import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { acquireLock, releaseLock } from '#lib/engine/embedded/engine-lock.ts'
import { spawnGuarded, type GuardedChild } from '#lib/engine/embedded/spawn-guarded.ts'
import { hashSources, isBuildStale, removeBuildStamp, writeBuildStamp } from './build-stamp.ts'

/** `next build` failed. The message ends with its output. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

type Watch = {
  readonly say: (sentence: string) => void
  /** The build while it runs, to stop it when we stop. */
  readonly noteChild: (child: GuardedChild) => void
}

/** Makes the build of the pages when there is none or the sources changed. @throws BuildError */
export async function ensureBuild(root: string, watch: Watch): Promise<void> {
  if (!isBuildStale(root)) return
  const lock = path.join(root, 'node_modules/.cache/kashshaf-build.json')
  mkdirSync(path.dirname(lock), { recursive: true })
  while ((await acquireLock(lock, 'a build')).kind === 'held') await sleep(300)
  try {
    if (isBuildStale(root)) await build(root, watch)
  } finally {
    releaseLock(lock)
  }
}

async function build(root: string, { say, noteChild }: Watch): Promise<void> {
  say('Building the pages (the first time, and after changes)…')
  const startedAt = Date.now()
  const hash = hashSources(root)
  removeBuildStamp(root)
  const child = await spawnGuarded({
    file: process.execPath,
    args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    cwd: root,
    output: 'pipe',
  })
  noteChild(child)
  const output = collectOutput(child)
  const { code, signal } = await child.exited
  if (code !== 0) {
    throw new BuildError(
      `The pages could not be built (${signal ?? `exit code ${code}`}):\n${output.join('')}`,
    )
  }
  writeBuildStamp(root, hash)
  say(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`)
}

function collectOutput(child: GuardedChild): string[] {
  const output: string[] = []
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk))
  }
  return output
}
