import { mkdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { createSearchKey } from '#lib/engine/embedded/search-key.ts'
import { searchArticles } from '#lib/engine/search-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { askLiveArchive } from '#lib/search/open-archive.ts'
import { makeFiles, makeLines, writeFiles } from './test-files.ts'
import { openTestIngest } from './test-ingest.ts'

/** Both refined and open facets, so that one view takes several searches of the engine. */
const state: SearchState = {
  ...emptyState,
  facets: {
    ...emptyState.facets,
    country: { chosen: ['EG'], excluded: [], combine: 'any' },
    source: { chosen: ['erem'], excluded: [], combine: 'any' },
  },
}

test.each([
  ['is made anew', [300, 410, 250]],
  ['is changed in its place', [300, 306, 303, 311]],
])(
  'Who searches while the archive %s sees all of the old one or all of the new one, never a mixture',
  async (_how, counts) => {
    // The pages keep one connection for the process: this is another archive.
    Reflect.deleteProperty(globalThis, Symbol.for('kashshaf.archive'))
    const archive = await openTestIngest()
    const { url, adminKey } = archive.server
    vi.stubEnv('KASHSHAF_ENGINE_URL', url)
    vi.stubEnv('KASHSHAF_SEARCH_KEY', await createSearchKey(url, adminKey))
    vi.stubEnv('DATA_DIR', archive.dataDir)
    const folder = makeFiles(makeEach(counts[0] ?? 0))
    await archive.ingest(folder)
    const builds = new Map([[await archive.readBuild(), counts[0]]])
    const seen: string[] = []
    let isOver = false
    const read = async () => {
      while (!isOver) {
        seen.push(await describeView())
        await sleep(5)
      }
    }
    const readers = [read(), read()]
    for (const [index, count] of counts.slice(1).entries()) {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      writeFiles(folder, makeEach(count))
      const { manifest } = await archive.ingest(folder)
      builds.set(manifest.build, counts[index + 1])
      await sleep(50)
    }
    isOver = true
    await Promise.all(readers)
    const whole = [...builds].map(([build, count]) => describe(build, [count, count, count, count]))
    expect(new Set(seen)).toEqual(new Set(whole))
    expect(seen.length).toBeGreaterThan(20)
  },
  60_000,
)

/** A file for each article, so that one more file is one more article and no other changes. */
function makeEach(count: number): Record<string, string> {
  const lines = makeLines(count, 'نخلة').split('\n')
  return Object.fromEntries(lines.map((line, number) => [`${String(number)}.jsonl`, line]))
}

async function describeView(): Promise<string> {
  const { answer } = await askLiveArchive(({ engine }) =>
    searchArticles(engine, state, [''], { page: 1, size: 10 }),
  )
  const { counts, account, total } = answer
  return describe(account?.build, [
    total,
    counts.country.get('EG'),
    counts.source.get('erem'),
    account?.articles,
  ])
}

function describe(build: string | null | undefined, counts: readonly (number | undefined)[]): string {
  return `${String(build)}: ${counts.join(' ')}`
}
