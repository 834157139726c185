import { once } from 'node:events'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isAnswering } from './ask-engine.ts'
import { chooseLimits } from './engine-command.ts'
import { makeEngineFolder, nameEngineFolder } from './engine-folder.ts'
import { readLock } from './engine-lock.ts'
import { openEngineLog } from './engine-log.ts'
import { EngineStartError } from './errors.ts'
import { findRunningEngine } from './find-running-engine.ts'
import { launchEngine } from './launch-engine.ts'
import { openEngine } from './open-engine.ts'
import { isAlive, type ProcessId } from './process-id.ts'
import { makeTestEnvironment } from './test-engine.ts'
import { makeTestFolder } from './test-folder.ts'

vi.setConfig({ testTimeout: 20_000 })

const env = { ...process.env, ...(await makeTestEnvironment()) }

function readEngine(dataDir: string): ProcessId {
  const engine = readLock(nameEngineFolder(dataDir).lock)?.engine
  if (!engine) throw new Error(`no engine runs in ${dataDir}`)
  return engine
}

async function waitFor(what: () => boolean | Promise<boolean>, patience: number): Promise<number> {
  const startedAt = performance.now()
  while (!(await what())) {
    if (performance.now() - startedAt > patience) throw new Error(`not within ${patience} ms`)
    await sleep(20)
  }
  return performance.now() - startedAt
}

/** Another process which opens the engine of `dataDir` and stays. */
async function startLauncher(dataDir: string): Promise<ChildProcess> {
  const opener = pathToFileURL(path.join(import.meta.dirname, 'open-engine.ts')).href
  const script = `
    import { openEngine } from ${JSON.stringify(opener)}
    await openEngine({ dataDir: ${JSON.stringify(dataDir)}, env: process.env, purpose: 'a launcher' })
  `
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const launcher = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  onTestFinished(() => void launcher.kill('SIGKILL'))
  await waitFor(async () => (await findRunningEngine(dataDir)) !== null, 10_000)
  return launcher
}

test('When its launcher is killed with SIGKILL, the engine is gone in less than two seconds', async () => {
  const dataDir = makeTestFolder()
  const launcher = await startLauncher(dataDir)
  const engine = readEngine(dataDir)
  expect(isAlive(engine)).toBe(true)
  launcher.kill('SIGKILL')
  await waitFor(() => !isAlive(engine), 2000)
  await waitFor(() => listGroup(engine.pid).length === 0, 2000)
})

test('After such a death the next opener starts an engine of its own', async () => {
  const dataDir = makeTestFolder()
  const launcher = await startLauncher(dataDir)
  const first = readEngine(dataDir)
  launcher.kill('SIGKILL')
  await once(launcher, 'exit')
  const engine = await openEngine({ dataDir, env })
  onTestFinished(engine.stop)
  expect(engine.kind).toBe('embedded')
  expect(isAlive(first)).toBe(false)
  expect(readEngine(dataDir).pid).not.toBe(first.pid)
})

test('An engine that was killed comes back on the same port with the same key, and this is said once', async () => {
  const dataDir = makeTestFolder()
  const said: string[] = []
  const engine = await openEngine({ dataDir, env, say: (sentence) => said.push(sentence) })
  onTestFinished(engine.stop)
  const first = readEngine(dataDir)
  process.kill(first.pid, 'SIGKILL')
  await waitFor(async () => !isAlive(first) && (await isAnswering(engine.url, engine.adminKey)), 5000)
  await waitFor(() => said.length === 2, 1000)
  expect(said[0]).toContain('stopped unexpectedly (SIGKILL)')
  expect(said[1]).toContain('answers again')
  expect(readEngine(dataDir).pid).not.toBe(first.pid)
})

test('An engine that was asked to stop does not come back', async () => {
  const dataDir = makeTestFolder()
  const engine = await openEngine({ dataDir, env })
  const child = readEngine(dataDir)
  await engine.stop()
  expect(isAlive(child)).toBe(false)
  await sleep(300)
  expect(await isAnswering(engine.url, '')).toBe(false)
})

test('An older Meilisearch that answers on the port is not taken for ours', async () => {
  const older = await openEngine({ dataDir: makeTestFolder(), env })
  onTestFinished(older.stop)
  const folder = makeEngineFolder(makeTestFolder())
  const launching = launchEngine({
    file: env.MEILI_BIN ?? 'meilisearch',
    folder,
    port: Number(new URL(older.url).port),
    masterKey: 'a-key-that-only-our-child-knows',
    limits: chooseLimits(env),
    log: openEngineLog(folder.log),
    patience: 10_000,
  })
  await expect(launching).rejects.toThrow(EngineStartError)
  await expect(launching).rejects.toThrow('Address already in use')
})

/** The living processes of a group: the engine and its guard. */
function listGroup(group: number): string[] {
  const lines = execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith(`${group} `) && !/^\d+ +Z/.test(line))
}
