import { availableParallelism, totalmem } from 'node:os'
import type { EngineFolder } from './engine-folder.ts'
import type { Environment } from './locate-engine.ts'

export type EngineLimits = {
  /** As Meilisearch reads it: "1024 MiB". */
  readonly indexingMemory: string
  readonly indexingThreads: number
}

/** Without limits, a small indexing run was seen to take 930 MB. */
export function chooseLimits(env: Environment): EngineLimits {
  const quarter = Math.floor(totalmem() / 4 / 2 ** 20)
  const half = Math.floor(availableParallelism() / 2)
  const threads = Number(env.MEILI_MAX_INDEXING_THREADS)
  return {
    indexingMemory: env.MEILI_MAX_INDEXING_MEMORY || `${Math.min(2048, Math.max(256, quarter))} MiB`,
    indexingThreads: threads >= 1 ? Math.floor(threads) : Math.min(availableParallelism(), Math.max(2, half)),
  }
}

type Command = {
  readonly folder: EngineFolder
  readonly port: number
  readonly masterKey: string
  readonly limits: EngineLimits
}

/** Never the key: every user of the machine can read the arguments of a process. */
export function listEngineArguments({ folder, port, limits }: Command): string[] {
  return [
    '--http-addr',
    `127.0.0.1:${port}`,
    '--env',
    'production',
    '--no-analytics',
    '--db-path',
    folder.db,
    '--dump-dir',
    folder.dumps,
    '--snapshot-dir',
    folder.snapshots,
    '--max-indexing-memory',
    limits.indexingMemory,
    '--max-indexing-threads',
    String(limits.indexingThreads),
    '--experimental-limit-batched-tasks-total-size',
    String(2 ** 29),
  ]
}

/** Only what is listed here: a user's own MEILI_… variables are meant for another server. */
export function listEngineVariables({ folder, masterKey }: Command): NodeJS.ProcessEnv {
  return {
    NODE_ENV: process.env.NODE_ENV,
    PATH: process.env.PATH,
    HOME: folder.root,
    TMPDIR: folder.tmp,
    NO_COLOR: '1',
    MEILI_MASTER_KEY: masterKey,
  }
}
