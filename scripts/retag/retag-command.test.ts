import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { readAccount } from '#lib/engine/read-account.ts'
import { searchArticles } from '#lib/engine/search-articles.ts'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'
import { makeFiles, makeLines, writeFiles } from '#lib/ingest/test-files.ts'
import { openTestIngest, type TestIngest } from '#lib/ingest/test-ingest.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { runIngestCommand, startCommand } from '../ingest/test-command.ts'

vi.setConfig({ testTimeout: 180_000 })

const row = 'own-palm\tngo\tقرية النخيل\tPalm Village\tEG\tزرع أهل القرية\n'

async function runRetag(dataDir: string, ...words: readonly string[]) {
  return (await startCommand('scripts/retag.ts', dataDir, words)).ended
}

test('It says in words what it did, and the second time that there is nothing to do', async () => {
  const dataDir = makeTestFolder()
  await runIngestCommand(dataDir, makeFiles({ 'x.jsonl': makeLines(20, 'نخلة') }))
  writeFiles(dataDir, { 'tables/organizations.tsv': row })
  const preview = await runRetag(dataDir, '--dry-run')
  expect(preview.stdout).toMatch(/^Nothing was changed: .* 20 of 20 articles would get other tags\.$/m)
  const first = await runRetag(dataDir)
  expect(first.stdout).toMatch(/^Tagged again in \d+\.\d s: 20 articles, 20 got other tags, 20 were sent\.$/m)
  expect(first.stdout).toContain('Gained:\n  +20 own-palm (قرية النخيل): 20 articles now\n')
  expect((await runRetag(dataDir)).stdout).toMatch(/^Nothing to do: all 20 articles have the tags/)
  writeFiles(dataDir, { 'tables/organizations.tsv': '' })
  expect((await runRetag(dataDir)).stdout).toContain('Lost:\n  −20 own-palm (قرية النخيل): 0 articles now\n')
})

test('A broken table: file, line, cause and cure, no stack, exit code 1', async () => {
  const { dataDir, ingest, readBuild } = await openTestIngest()
  await ingest(makeFiles({ 'x.jsonl': makeLines(20, 'نخلة') }))
  const build = await readBuild()
  writeFiles(dataDir, { 'tables/organizations.tsv': row.replace('EG', 'QQ') })
  const { code, stdout, stderr } = await runRetag(dataDir)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`${path.join(dataDir, 'tables/organizations.tsv')}:1 QQ is no ISO 3166-1 code`)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(await readBuild()).toBe(build)
})

test.each([
  ['few articles change, and readers wait', 450, 60],
  ['so many change that readers do not wait', 1_500, 700],
])('Killed by SIGKILL at any moment it is ended by the next run: %s', async (_what, count, mostPause) => {
  const archive = await openTestIngest()
  const { dataDir, ingest } = archive
  await ingest(makeFiles({ 'x.jsonl': makeLines(count, 'نخلة') }))
  for (const [round, stage] of stagesOf(dataDir).entries()) {
    const isOwn = round % 2 === 0
    writeFiles(dataDir, { 'tables/organizations.tsv': isOwn ? row : '' })
    const run = await startCommand('scripts/retag.ts', dataDir)
    for (let waited = 0; waited < 30_000 && !run.isOver() && !stage(); waited += 5) await sleep(5)
    await sleep(Math.random() * mostPause)
    run.kill('SIGKILL')
    await run.ended
    expect((await runRetag(dataDir)).code).toBe(0)
    const { total, own } = await countOwn(archive)
    expect({ total, own }).toEqual({ total: count, own: isOwn ? count : undefined })
    expect(await readAccount(archive.engine)).not.toHaveProperty('mixedWith')
    expect(readdirSync(dataDir).sort()).toEqual(['builds', 'engine', 'readings', 'tables'])
  }
})

/** Moments of a run, seen from outside: locked, tagged, about to change, all but done. */
function stagesOf(dataDir: string) {
  const has = (name: string) => existsSync(path.join(dataDir, name))
  const isBuilding = () => readdirSync(path.join(dataDir, 'builds')).some((name) => name.endsWith('-part'))
  return [() => has('ingest-lock.json'), isBuilding, () => has('change.json'), () => has('change.json')]
}

async function countOwn({ engine }: TestIngest) {
  const { total, counts } = await searchArticles(engine, emptyState, [''], { page: 1, size: 1 })
  return { total, own: counts.organization.get('own-palm') }
}
