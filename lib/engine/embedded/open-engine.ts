import { setTimeout as sleep } from 'node:timers/promises'
import { isAnswering } from './ask-engine.ts'
import { makeEngineFolder, type EngineFolder } from './engine-folder.ts'
import { acquireLock, releaseLock } from './engine-lock.ts'
import { EngineStartError } from './errors.ts'
import { findRunningEngine } from './find-running-engine.ts'
import { installBinary } from './install-binary.ts'
import { locateEngine, type EngineLocation } from './locate-engine.ts'
import { probeBinary } from './probe-binary.ts'
import { runEmbeddedEngine } from './run-embedded-engine.ts'
import type { OpenEngineOptions, RunningEngine } from './running-engine.ts'

const usualPatience = 60_000

/** Finds or starts the search engine of a data folder. @throws EngineError (see errors.ts) */
export async function openEngine(options: OpenEngineOptions): Promise<RunningEngine> {
  const location = locateEngine(options.env)
  if (location.kind === 'server') return openServer(location, options)
  const folder = makeEngineFolder(options.dataDir)
  const outcome = await acquireLock(folder.lock, options.purpose ?? 'Kashshaf')
  if (outcome.kind === 'held') return shareEngine(options)
  try {
    const file = await prepareBinary(location, folder)
    return await runEmbeddedEngine({ file, folder, stale: outcome.stale, options })
  } catch (error) {
    releaseLock(folder.lock)
    throw error
  }
}

async function prepareBinary(
  location: Exclude<EngineLocation, { kind: 'server' }>,
  folder: EngineFolder,
): Promise<string> {
  const file = location.kind === 'file' ? location.file : await installBinary(location.published, folder.bin)
  await probeBinary(file)
  return file
}

async function openServer(
  server: Extract<EngineLocation, { kind: 'server' }>,
  { patience = 10_000 }: OpenEngineOptions,
): Promise<RunningEngine> {
  const { url, adminKey } = server
  const engine = await poll(patience, async () => ((await isAnswering(url, adminKey)) ? server : null))
  if (engine !== null) return { url, adminKey, kind: 'external', owner: null, stop: async () => undefined }
  const isThere = await isAnswering(url, '')
  throw new EngineStartError(
    isThere
      ? `The Meilisearch at MEILI_URL (${url}) refuses the key. Set MEILI_MASTER_KEY (or MEILI_ADMIN_KEY) to its key.`
      : `No Meilisearch answers at MEILI_URL (${url}). Start it, or unset MEILI_URL to use the embedded one.`,
  )
}

/** Another process has the lock. It may still be starting: wait for it. */
async function shareEngine(options: OpenEngineOptions): Promise<RunningEngine> {
  const patience = options.patience ?? usualPatience
  const found = await poll(patience, () => findRunningEngine(options.dataDir))
  if (found === null) {
    throw new EngineStartError(
      `Another process uses the data folder ${options.dataDir}, but its search engine did not answer within ` +
        `${patience / 1000} s. Stop that process, or choose another folder with DATA_DIR=…`,
    )
  }
  const { url, masterKey: adminKey, owner } = found
  return { url, adminKey, kind: 'shared', owner, stop: async () => undefined }
}

async function poll<Value>(patience: number, ask: () => Promise<Value | null>): Promise<Value | null> {
  const deadline = Date.now() + patience
  for (;;) {
    const value = await ask()
    if (value !== null || Date.now() > deadline) return value
    await sleep(50)
  }
}
