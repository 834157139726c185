import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { makeTestEnvironment } from '#lib/engine/embedded/test-engine.ts'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'
import { makeFiles, makeLines, makePage, writeFiles } from '#lib/ingest/test-files.ts'
import { openTestIngest } from '#lib/ingest/test-ingest.ts'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { runIngestCommand, startIngestCommand } from './test-command.ts'

vi.setConfig({ testTimeout: 120_000 })

const bread = makePage('خبز الواحة', 'يخبز أهل الواحة خبزهم عند الفجر.')

describe('npm run ingest', () => {
  test('reads, reports and ends with 0; the second time it finds nothing changed', async () => {
    const dataDir = makeTestFolder()
    const folder = makeFiles({ 'a.txt': bread, 'README.md': '' })
    const first = await runIngestCommand(dataDir, folder)
    expect({ code: first.code, errors: dropProgress(first.stderr) }).toEqual({ code: 0, errors: '' })
    expect(first.stdout).toMatch(
      /^Indexed in \d+\.\d s, 1 files new or changed\. 1 files, 1 stories, 1 articles, 0 duplicates/,
    )
    expect(first.stdout).toContain('README.md')
    const second = await runIngestCommand(dataDir)
    expect({ code: second.code, errors: dropProgress(second.stderr) }).toEqual({ code: 0, errors: '' })
    expect(second.stdout).toMatch(/^Nothing changed since .* 1 articles/)
    expect(readdirSync(dataDir).sort()).toEqual(['builds', 'engine', 'readings'])
  })

  test('--dry-run says what would change and changes nothing', async () => {
    const dataDir = makeTestFolder()
    const folder = makeFiles({ 'a.txt': bread, 'b.txt': bread.replaceAll('الواحة', 'القرية') })
    await runIngestCommand(dataDir, folder)
    writeFiles(folder, { 'new.txt': bread.replaceAll('الواحة', 'الجزيرة') })
    rmSync(path.join(folder, 'b.txt'))
    const { code, stdout } = await runIngestCommand(dataDir, '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('Nothing was changed')
    expect(stdout).toContain('Files: 1 added, 1 removed, 0 changed, 1 with the same stories.')
    expect(stdout).toContain('Articles: 1 added, 1 removed, 1 the same.')
    expect(stdout).toMatch(/^Added:\n {2}new\.txt$/m)
    expect(await readArticleCount(dataDir)).toBe(2)
  })

  test('an archive that other rules made is made anew, and one line says so before the report', async () => {
    const dataDir = makeTestFolder()
    await runIngestCommand(dataDir, makeFiles({ 'a.txt': bread }))
    changeRecipe(dataDir)
    const { code, stdout } = await runIngestCommand(dataDir)
    expect(code).toBe(0)
    const [first, second] = stdout.split('\n')
    expect(first).toMatch(
      /^The rules and tables .* have changed since this archive was made on \S+ \(other-ru, now [0-9a-f]{8}\): it is made anew, and readers see the old one until then\.$/,
    )
    expect(second).toMatch(/^Indexed in /)
    expect((await runIngestCommand(dataDir)).stdout).toMatch(/^Nothing changed since /)
  })

  test('while another process runs the engine of the data folder, that engine is shared', async () => {
    const { dataDir, readTitles } = await openTestIngest()
    expect(await runIngestCommand(dataDir, makeFiles({ 'a.txt': bread }))).toMatchObject({ code: 0 })
    expect(await readTitles()).toEqual(['خبز الواحة'])
  })

  test('ends with 1 when something could not be read, names it, and indexes the rest', async () => {
    const { dataDir, readTitles } = await openTestIngest()
    const folder = makeFiles({
      'a.txt': bread,
      'picture.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
      'x.jsonl': '{"title"',
    })
    symlinkSync('nowhere', path.join(folder, 'broken.txt'))
    const { code, stdout } = await runIngestCommand(dataDir, folder)
    expect(code).toBe(1)
    expect(stdout).toContain('2 files, 1 stories, 1 articles, 0 duplicates, 0 suspects, 3 failures.')
    expect(stdout).toContain('  broken.txt: It is a link that leads nowhere.')
    expect(stdout).toContain('  picture.txt: It holds binary data')
    expect(stdout).toContain('  x.jsonl:1: It is not JSON.')
    expect(await readTitles()).toEqual(['خبز الواحة'])
  })

  test('a wrong path and a broken own table: a sentence, no stack, exit code 1, archive untouched', async () => {
    const { dataDir, ingest, readBuild } = await openTestIngest()
    await ingest(makeFiles({ 'a.txt': bread }))
    const build = await readBuild()
    const broken = makeFiles({ 'a.txt': bread, 'kashshaf/sources.tsv': 'A B\tاسم\n' })
    for (const [argument, words] of [
      ['/nowhere/at/all', 'There is nothing at /nowhere/at/all.'],
      [broken, path.join(broken, 'kashshaf/sources.tsv')],
    ] as const) {
      const { code, stdout, stderr } = await runIngestCommand(dataDir, argument)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(words)
      expect(stderr).not.toMatch(/^\s+at /m)
    }
    expect(await readBuild()).toBe(build)
  })

  test('a data folder that cannot be made is explained', async () => {
    const file = path.join(makeFiles({ 'a.txt': bread }), 'a.txt')
    const { code, stderr } = await runIngestCommand(path.join(file, 'data'), file)
    expect(code).toBe(1)
    expect(stderr).toContain('DATA_DIR=…')
  })
})

describe('two at once', () => {
  test('a second run is refused with a clear message, and the first is not disturbed', async () => {
    const { dataDir, readCounts } = await openTestIngest()
    const folder = makeFiles({ 'x.jsonl': makeLines(400, 'نخلة') })
    const first = await startIngestCommand(dataDir, folder)
    await waitFor(() => existsSync(path.join(dataDir, 'ingest-lock.json')))
    const second = await runIngestCommand(dataDir, makeFiles({ 'a.txt': bread }))
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toMatch(
      /^Another ingest \(process \d+\) is running on .*Wait until it ends, or stop it first\.$/m,
    )
    expect(await first.ended).toMatchObject({ code: 0 })
    expect(await readCounts()).toEqual([400, 400])
  })
})

describe('a run that was stopped', () => {
  test('by Ctrl-C says so, gives back lock and engine, and leaves the old archive', async () => {
    const dataDir = makeTestFolder()
    await runIngestCommand(dataDir, makeFiles({ 'a.txt': bread }))
    const folder = makeFiles({ 'x.jsonl': makeLines(400, 'نخلة') })
    const run = await startIngestCommand(dataDir, folder)
    await waitFor(() => listParts(dataDir).length > 0)
    run.kill('SIGINT')
    const { code, stdout, stderr } = await run.ended
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(stderr).toContain('Stopped by SIGINT')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(existsSync(path.join(dataDir, 'ingest-lock.json'))).toBe(false)
    expect(await readArticleCount(dataDir)).toBe(1)
  })

  test('by SIGKILL, together with its engine, leaves the old archive, and the next run completes', async () => {
    const dataDir = makeTestFolder()
    await runIngestCommand(dataDir, makeFiles({ 'a.txt': bread }))
    const folder = makeFiles({ 'x.jsonl': makeLines(400, 'نخلة') })
    const run = await startIngestCommand(dataDir, folder)
    await waitFor(() => listParts(dataDir).length > 0)
    await sleep(Math.random() * 400)
    run.kill('SIGKILL')
    await run.ended
    const { code, stdout } = await runIngestCommand(dataDir, folder)
    expect(code).toBe(0)
    expect(stdout).toContain('400 articles')
    expect(await readArticleCount(dataDir)).toBe(400)
    expect(listParts(dataDir)).toEqual([])
  })

  test('by SIGKILL at any moment, beside a living engine, leaves the old archive whole; the next run clears up', async () => {
    const { dataDir, server, ingest, readCounts, listIndexes, listBuilds } = await openTestIngest()
    const folders = [120, 180].map((count) => makeFiles({ 'x.jsonl': makeLines(count, 'نخلة') }))
    await ingest(folders[0] ?? '')
    const whole = [
      [120, 120],
      [180, 180],
    ]
    for (const stage of stagesOf(dataDir, server)) {
      const run = await startIngestCommand(dataDir, folders[1] ?? '')
      await waitFor(async () => run.isOver() || (await stage()))
      await sleep(Math.random() * 60)
      run.kill('SIGKILL')
      await run.ended
      expect(whole).toContainEqual(await readCounts())
      // The engine may still be at the dead run's work: when it is done, the archive is still whole.
      await sleep(200)
      expect(whole).toContainEqual(await readCounts())
    }
    expect(await runIngestCommand(dataDir, folders[1] ?? '')).toMatchObject({ code: 0 })
    expect(await readCounts()).toEqual([180, 180])
    expect(await listIndexes()).toEqual(['archive', 'articles'])
    expect(listBuilds().filter((name) => name.endsWith('-part'))).toEqual([])
    expect(readdirSync(dataDir).sort()).toEqual(['builds', 'engine', 'readings'])
  })
})

/** On a busy machine a run takes long enough to tell how far it is. */
function dropProgress(stderr: string): string {
  return stderr.replaceAll(/^.* \(step \d of \d\): .*\n/gm, '')
}

/** Moments of a run, seen from outside: locked, reading, indexing, written, all but done. */
function stagesOf(dataDir: string, { url, adminKey }: { url: string; adminKey: string }) {
  const { client } = connectEngine({ url, apiKey: adminKey })
  const hasIndex = async (name: string) =>
    (await client.getRawIndexes()).results.some(({ uid }) => uid === name)
  return [
    () => existsSync(path.join(dataDir, 'ingest-lock.json')),
    () => listParts(dataDir).length > 0,
    () => hasIndex('articles_next'),
    () => readdirSync(path.join(dataDir, 'builds')).filter((name) => !name.endsWith('-part')).length > 1,
    () => hasIndex('archive_next'),
  ]
}

function listParts(dataDir: string): string[] {
  const builds = path.join(dataDir, 'builds')
  return existsSync(builds) ? readdirSync(builds).filter((name) => name.endsWith('-part')) : []
}

/** As an older version of the program would have left it. */
function changeRecipe(dataDir: string): void {
  const [build = ''] = readdirSync(path.join(dataDir, 'builds'))
  const file = path.join(dataDir, 'builds', build, 'manifest.json')
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, recipe: 'other-rules' }))
}

async function readArticleCount(dataDir: string): Promise<number | undefined> {
  const engine = await openEngine({ dataDir, env: await makeTestEnvironment() })
  try {
    const connection = connectEngine({ url: engine.url, apiKey: engine.adminKey })
    return (await readAccount(connection))?.articles
  } finally {
    await engine.stop()
  }
}

async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 30_000 && !(await isSo()); waited += 5) await sleep(5)
}
