import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuildStale } from './is-build-stale.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kashshaf-build-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, minute: number): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  for (let at = path; at !== root; at = dirname(at)) utimesSync(at, minute * 60, minute * 60)
}

test('without a build there is something to do', () => {
  expect(isBuildStale(root)).toBe(true)
})

test('a build that is newer than everything it is made from is kept', () => {
  write('app/page.tsx', 1)
  write('.next/BUILD_ID', 2)
  expect(isBuildStale(root)).toBe(false)
})

test.each(['app/articles/page.tsx', 'lib/query/parse.ts', 'package.json'])(
  'a build that is older than %s is stale',
  (file) => {
    write('.next/BUILD_ID', 2)
    write(file, 3)
    expect(isBuildStale(root)).toBe(true)
  },
)

test('a build is stale when a file it was made from has been deleted', () => {
  write('lib/query/parse.ts', 1)
  write('.next/BUILD_ID', 2)
  rmSync(join(root, 'lib/query/parse.ts'))
  expect(isBuildStale(root)).toBe(true)
})
