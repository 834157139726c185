import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isAnswering } from './ask-engine.ts'
import { nameEngineFolder } from './engine-folder.ts'
import { readLock } from './engine-lock.ts'
import { EngineStartError } from './errors.ts'
import { findRunningEngine } from './find-running-engine.ts'
import { openEngine } from './open-engine.ts'
import type { RunningEngine } from './running-engine.ts'
import { makeTestEnvironment } from './test-engine.ts'
import { makeTestFolder } from './test-folder.ts'

vi.setConfig({ testTimeout: 20_000 })

const env = await makeTestEnvironment()

async function open(dataDir: string): Promise<RunningEngine> {
  const engine = await openEngine({ dataDir, env, purpose: 'a test' })
  onTestFinished(engine.stop)
  return engine
}

test('It starts, answers on this machine only, and is gone after stop', async () => {
  const dataDir = makeTestFolder()
  const engine = await open(dataDir)
  expect(engine.kind).toBe('embedded')
  expect(engine.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await isAnswering(engine.url, engine.adminKey)).toBe(true)
  await engine.stop()
  expect(await isAnswering(engine.url, '')).toBe(false)
  expect(await findRunningEngine(dataDir)).toBeNull()
  expect(existsSync(nameEngineFolder(dataDir).lock)).toBe(false)
})

test('The master key is in a file only its owner can read, and not in the arguments of the process', async () => {
  const dataDir = makeTestFolder()
  const engine = await open(dataDir)
  const folder = nameEngineFolder(dataDir)
  expect(readFileSync(folder.masterKey, 'utf8')).toBe(engine.adminKey)
  expect(statSync(folder.masterKey).mode & 0o777).toBe(0o600)
  expect(Buffer.from(engine.adminKey, 'base64url')).toHaveLength(32)
  const pid = readLock(folder.lock)?.engine?.pid
  if (!existsSync(`/proc/${pid}/cmdline`)) return
  expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(engine.adminKey)
})

test('A second opener of the same data folder shares the engine, and its stop leaves it running', async () => {
  const dataDir = makeTestFolder()
  const [first, second] = await Promise.all([open(dataDir), open(dataDir)])
  expect([first.kind, second.kind].sort()).toEqual(['embedded', 'shared'])
  expect(second.url).toBe(first.url)
  expect(second.adminKey).toBe(first.adminKey)
  const shared = first.kind === 'shared' ? first : second
  expect(shared.owner).toEqual({ pid: process.pid, purpose: 'a test' })
  await shared.stop()
  expect(await findRunningEngine(dataDir)).toMatchObject({ url: first.url, masterKey: first.adminKey })
})

test('What was stored is there after a restart, though the key is new', async () => {
  const dataDir = makeTestFolder()
  const first = await open(dataDir)
  const headers = (key: string) => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' })
  const body = JSON.stringify({ uid: 'articles', primaryKey: 'id' })
  await fetch(`${first.url}/indexes`, { method: 'POST', headers: headers(first.adminKey), body })
  await waitUntilIdle(first)
  await first.stop()
  const second = await open(dataDir)
  expect(second.adminKey).not.toBe(first.adminKey)
  const answer = await fetch(`${second.url}/indexes/articles`, { headers: headers(second.adminKey) })
  expect(await answer.json()).toMatchObject({ uid: 'articles', primaryKey: 'id' })
})

test('The lock of a killed owner does not keep the next one out', async () => {
  const dataDir = makeTestFolder()
  const engine = await open(dataDir)
  await engine.stop()
  const owner = { pid: process.pid, birth: 'before this process' }
  const stale = { owner, purpose: 'npm start', engine: null, url: engine.url }
  writeFileSync(nameEngineFolder(dataDir).lock, JSON.stringify(stale))
  expect(await findRunningEngine(dataDir)).toBeNull()
  expect((await open(dataDir)).kind).toBe('embedded')
})

test('A server at MEILI_URL is used as it is', async () => {
  const engine = await open(makeTestFolder())
  const external = { MEILI_URL: `${engine.url}/`, MEILI_MASTER_KEY: engine.adminKey }
  const dataDir = path.join(makeTestFolder(), 'not-made')
  expect(await openEngine({ dataDir, env: external })).toMatchObject({ kind: 'external', url: engine.url })
  expect(existsSync(dataDir)).toBe(false)
  const wrongKey = openEngine({ dataDir, env: { ...external, MEILI_MASTER_KEY: 'wrong' }, patience: 100 })
  await expect(wrongKey).rejects.toThrow('refuses the key')
})

test('A server at MEILI_URL that does not answer is named', async () => {
  const nobody = { MEILI_URL: 'http://127.0.0.1:9' }
  const opening = openEngine({ dataDir: makeTestFolder(), env: nobody, patience: 100 })
  await expect(opening).rejects.toThrow(EngineStartError)
  await expect(opening).rejects.toThrow('http://127.0.0.1:9')
})

test('A data folder under /proc is refused', async () => {
  await expect(openEngine({ dataDir: '/proc/kashshaf', env })).rejects.toThrow('DATA_DIR=…')
})

test('An engine that cannot start gives its last words, and the lock is free again', async () => {
  const dataDir = makeTestFolder()
  await (await open(dataDir)).stop()
  const folder = nameEngineFolder(dataDir)
  writeFileSync(path.join(folder.db, 'VERSION'), '1.99.0')
  await expect(openEngine({ dataDir, env })).rejects.toThrow('another version of Meilisearch')
  expect(existsSync(folder.lock)).toBe(false)
})

async function waitUntilIdle(engine: RunningEngine): Promise<void> {
  for (;;) {
    const address = `${engine.url}/tasks?statuses=enqueued,processing`
    const answer = await fetch(address, { headers: { authorization: `Bearer ${engine.adminKey}` } })
    if (JSON.stringify(await answer.json()).includes('"total":0')) return
  }
}
