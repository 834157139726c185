import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readAccount } from '#lib/engine/read-account.ts'
import { askLiveArchive, openLiveArchive } from './open-archive.ts'
import { openFile } from './open-file.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

describe('the live archive', () => {
  test('is the one that was swapped in last, also for pages that do not search', async () => {
    await archive.goLive('b1', { file: 'old.txt', articles: [] })
    expect((await openFile('old.txt')).kind).toBe('found')
    await archive.goLive('b2', { file: 'new.txt', articles: [] })
    expect((await openFile('new.txt')).kind).toBe('found')
    expect((await openFile('old.txt')).kind).toBe('unknown')
  })

  test('is read once after a swap, however many were asking while it happened', async () => {
    await archive.goLive('b3', { file: 'a.txt', articles: [] })
    await openLiveArchive()
    let goOn = () => {}
    const isTime = new Promise<void>((resolve) => (goOn = resolve))
    const slow = askLiveArchive(async ({ engine }) => {
      await isTime
      return { account: await readAccount(engine) }
    })
    await archive.goLive('b4', { file: 'b.txt', articles: [] })
    const quick = await openLiveArchive()
    goOn()
    expect(quick.account.build).toBe('b4')
    expect((await slow).archive).toBe(quick)
  })

  test.each(['__proto__', 'constructor', '../old.txt', '/etc/passwd', '', '.'])(
    'has no file «%s»',
    async (path) => {
      expect(await openFile(path)).toEqual({ kind: 'unknown' })
    },
  )
})
