import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { acquireLock, readLock, releaseLock, updateLock } from './engine-lock.ts'
import { nameThisProcess } from './process-id.ts'
import { makeTestFolder } from './test-folder.ts'

const makeLockFile = () => path.join(makeTestFolder(), 'lock.json')
const deadOwner = { pid: process.pid, birth: 'long ago' }

test('Of twenty that want the lock at once, one gets it', async () => {
  const file = makeLockFile()
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => acquireLock(file, 'a test')))
  expect(outcomes.filter((outcome) => outcome.kind === 'acquired')).toHaveLength(1)
  expect(readdirSync(path.dirname(file))).toEqual(['lock.json'])
})

test('The lock of a dead process is taken over, even when its number is in use again', async () => {
  const file = makeLockFile()
  const stale = { owner: deadOwner, purpose: 'npm start', engine: null, url: 'http://127.0.0.1:1' }
  writeFileSync(file, JSON.stringify(stale))
  expect(await acquireLock(file, 'a test')).toEqual({ kind: 'acquired', stale })
  expect(readLock(file)).toMatchObject({ owner: nameThisProcess(), url: null })
  expect(readdirSync(path.dirname(file))).toEqual(['lock.json'])
})

test('A lock file that cannot be read is taken over', async () => {
  const file = makeLockFile()
  writeFileSync(file, '{"owner":')
  expect((await acquireLock(file, 'a test')).kind).toBe('acquired')
})

test('The lock of another living process is respected, and not released by us', async () => {
  const file = makeLockFile()
  expect((await acquireLock(file, 'a test')).kind).toBe('acquired')
  updateLock(file, { engine: null, url: 'http://127.0.0.1:7' })
  const held = await acquireLock(file, 'another')
  expect(held).toMatchObject({ kind: 'held', lock: { purpose: 'a test', url: 'http://127.0.0.1:7' } })
  releaseLock(file)
  expect(readLock(file)).toBeNull()
})
