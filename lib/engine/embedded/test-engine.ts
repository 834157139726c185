import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installBinary } from './install-binary.ts'
import { locateEngine, type Environment } from './locate-engine.ts'
import { openEngine } from './open-engine.ts'
import type { RunningEngine } from './running-engine.ts'

export type TestEngine = RunningEngine & { readonly dataDir: string }

/** For tests: a real engine in a data folder of its own. `stop()` removes the folder. */
export async function openTestEngine(): Promise<TestEngine> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kashshaf-test-'))
  const engine = await openEngine({ dataDir, env: await makeTestEnvironment(), purpose: 'a test' })
  const stop = async () => {
    await engine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...engine, dataDir, stop }
}

/** An embedded engine always, never the server of MEILI_URL; its file copied once for all tests. */
export async function makeTestEnvironment(): Promise<Environment> {
  const env = { ...process.env, MEILI_URL: '' }
  const location = locateEngine(env)
  if (location.kind !== 'package') return env
  const cache = path.resolve('node_modules/.cache/kashshaf')
  mkdirSync(cache, { recursive: true })
  return { ...env, MEILI_BIN: await installBinary(location.published, cache) }
}
