import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openEngine } from './open-engine.ts'
import type { RunningEngine } from './running-engine.ts'

export type TestEngine = RunningEngine & { readonly dataDir: string }

/** For tests: a real engine in a data folder of its own. `stop()` removes the folder. */
export async function openTestEngine(): Promise<TestEngine> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kashshaf-test-'))
  const engine = await openEngine({ dataDir, env: { ...process.env, MEILI_URL: '' }, purpose: 'a test' })
  const stop = async () => {
    await engine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...engine, dataDir, stop }
}
