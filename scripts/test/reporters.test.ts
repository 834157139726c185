import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'
import { readTally, tallyFileVariable } from './tally-file.ts'

let folder: string
let tallyFile: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kashshaf-reporters-'))
  tallyFile = join(folder, 'tally.json')
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})

afterEach(() => rmSync(folder, { recursive: true }))

const env = () => ({ [tallyFileVariable]: tallyFile })

test('unit tests are counted, with the titles of failures and the reasons of skips', async () => {
  writeFileSync(
    join(folder, 'a.test.ts'),
    `import { expect, test } from 'vitest'
     test('good', () => {})
     test('bad', () => expect(1).toBe(2))
     test('later', ({ skip }) => skip('needs the engine'))
     test.todo('planned')`,
  )
  writeFileSync(join(folder, 'broken.test.ts'), `import './is-not-there.ts'`)
  const command = ['vitest', 'run', '--root', folder, '--reporter', resolve('scripts/test/vitest-tally.ts')]
  await runCommand(command, { output: 'keep', minutes: 1, env: env() })

  const tally = readTally(tallyFile)
  expect(tally?.passed).toBe(1)
  expect(tally?.failures).toEqual([
    expect.stringMatching(/a\.test\.ts > bad$/),
    expect.stringContaining('is-not-there.ts'),
  ])
  expect(tally?.skips).toEqual([
    expect.stringMatching(/a\.test\.ts > later \(needs the engine\)$/),
    expect.stringMatching(/a\.test\.ts > planned \(no reason given\)$/),
  ])
})

test('stories in the browser are counted the same way', async () => {
  writeFileSync(
    join(folder, 'a.spec.ts'),
    `import { expect, test } from '@playwright/test'
     test('good', () => {})
     test('bad', () => { expect(1).toBe(2) })
     test('later', () => { test.skip(true, 'needs the engine') })`,
  )
  writeFileSync(join(folder, 'playwright.config.ts'), `export default { testDir: '.', workers: 1 }`)
  const reporter = resolve('scripts/test/playwright-tally.ts')
  const command = [
    'playwright',
    'test',
    '--config',
    join(folder, 'playwright.config.ts'),
    '--reporter',
    reporter,
  ]
  await runCommand(command, { output: 'keep', minutes: 1, env: env() })

  expect(readTally(tallyFile)).toEqual({
    passed: 1,
    failures: ['e2e: a.spec.ts > bad'],
    skips: ['e2e: a.spec.ts > later (needs the engine)'],
  })
})

test('a runner that dies leaves no tally', () => {
  expect(readTally(join(folder, 'not-there.json'))).toBeNull()
})
