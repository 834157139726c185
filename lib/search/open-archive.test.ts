import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeVocabulary } from '#lib/arabic/vocabulary.ts'
import { finishBuild, makeWorkFolder } from '#lib/archive/build-folder.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from '#lib/engine/test-archive.ts'
import { askLiveArchive, openLiveArchive } from './open-archive.ts'
import { openFile } from './open-file.ts'

let archive: TestArchive
let dataDir: string

beforeAll(async () => {
  archive = await openTestArchive()
  dataDir = await mkdtemp(join(tmpdir(), 'kashshaf-builds-'))
}, 60_000)

beforeEach(() => {
  vi.stubEnv('KASHSHAF_ENGINE_URL', archive.address.url)
  vi.stubEnv('KASHSHAF_SEARCH_KEY', archive.address.apiKey)
  vi.stubEnv('DATA_DIR', dataDir)
})

afterAll(async () => {
  await archive.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** A build whose one file is `path`, live in the engine and on disk, as an ingest leaves it. */
async function goLive(build: string, path: string): Promise<void> {
  const location = join(dataDir, path)
  await writeFile(location, 'خبر')
  const file = { kind: 'read' as const, path, location, bytes: 6, sha256: '', encoding: 'utf-8', stories: 1 }
  await makeWorkFolder(dataDir, build)
  await finishBuild(dataDir, {
    manifest: {
      ...{ build, indexedAt: '2026-01-01T00:00:00Z', recipe: '', roots: [], skipped: [] },
      ...{ files: [{ ...file, suspects: [], failures: [] }], articles: 1, stories: 1, duplicates: 0 },
    },
    names: { country: {}, organization: {}, source: {} },
    vocabulary: makeVocabulary(1, []),
    sources: [],
  })
  await archive.fill([makeTestArticle({ id: '0'.repeat(20) })], build)
}

describe('the live archive', () => {
  test('is the one that was swapped in last, also for pages that do not search', async () => {
    await goLive('b1', 'old.txt')
    expect((await openFile('old.txt')).kind).toBe('found')
    await goLive('b2', 'new.txt')
    expect((await openFile('new.txt')).kind).toBe('found')
    expect((await openFile('old.txt')).kind).toBe('unknown')
  })

  test('is read once after a swap, however many were asking while it happened', async () => {
    await goLive('b3', 'a.txt')
    await openLiveArchive()
    let goOn = () => {}
    const isTime = new Promise<void>((resolve) => (goOn = resolve))
    const slow = askLiveArchive(async ({ engine }) => {
      await isTime
      return { account: await readAccount(engine) }
    })
    await goLive('b4', 'b.txt')
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
