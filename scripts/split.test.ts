import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ARGUMENTS = ['--conditions=react-server', '--import', 'tsx', 'scripts/split.ts']
const folder = mkdtempSync(path.join(tmpdir(), 'kashshaf-split-'))
const title = 'افتتاح معرض الكتاب في ساحة الميناء'
const body = ['زار المعرض في يومه الأول طلاب من مدارس المدينة.', 'ويستمر حتى نهاية الأسبوع.']
writeFileSync(path.join(folder, 'page.txt'), [title, '', 'TT', '', title, '', ...body].join('\n'))

afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder }
  return spawnSync('node', [...ARGUMENTS, ...args], { encoding: 'utf8', env })
}

test('--json prints one JSON line a file, as the contract says', { timeout: 30_000 }, () => {
  const { stdout, status } = run('--json', 'page.txt')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    file: 'page.txt',
    stories: [
      {
        ...{ title, captions: [], source: 'aawsat', sourceCertainty: 'inferred', startLine: 1, endLine: 8 },
        body: body.join('\n'),
      },
    ],
    boilerplate: [
      { startLine: 3, endLine: 3, reason: 'text-size-button' },
      { startLine: 5, endLine: 5, reason: 'headline-again' },
    ],
  })
})

test('A file that cannot be read is told, the others are still printed', { timeout: 30_000 }, () => {
  const { stdout, stderr, status } = run('--json', 'none.txt', 'page.txt')
  expect(status).toBe(1)
  expect(stderr).toContain('none.txt: There is no such file')
  expect(stdout).toContain('"file":"page.txt"')
})

test('Without --json each line is shown with its story and kind', { timeout: 30_000 }, () => {
  const { stdout } = run('page.txt')
  expect(stdout).toContain('lines, stories: 1')
  expect(stdout).toMatch(/3 #1\s+boilerplate \(text-size-button\)\s+TT/)
})

test('A large answer is flushed whole before the end', { timeout: 60_000 }, () => {
  writeFileSync(path.join(folder, 'large.txt'), `${body[0] ?? ''}\n`.repeat(40_000))
  const env = { ...process.env, INIT_CWD: folder }
  const options = { encoding: 'utf8', env, maxBuffer: 1e9 } as const
  const stdout = execFileSync('node', [...ARGUMENTS, '--json', 'large.txt'], options)
  expect(JSON.parse(stdout)).toMatchObject({ file: 'large.txt' })
})
