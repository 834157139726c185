import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashSources, isBuildStale, removeBuildStamp, writeBuildStamp } from './build-stamp.ts'

function makeProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'kashshaf-project-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['app/articles', 'lib', '.next'])
    mkdirSync(path.join(root, folder), { recursive: true })
  write(root, 'app/page.tsx', 'a page')
  write(root, '.next/BUILD_ID', 'a build')
  writeBuildStamp(root, hashSources(root))
  return root
}

function write(root: string, file: string, content: string): void {
  writeFileSync(path.join(root, file), content)
}

test('A build is fresh as long as its sources are the same, whatever their times', () => {
  const root = makeProject()
  expect(isBuildStale(root)).toBe(false)
  utimesSync(path.join(root, 'app/page.tsx'), new Date(), new Date())
  expect(isBuildStale(root)).toBe(false)
})

test.each([
  ['a changed file', (root: string) => write(root, 'app/page.tsx', 'another page')],
  ['a new file', (root: string) => write(root, 'app/articles/page.tsx', 'a page')],
  ['a removed file', (root: string) => rmSync(path.join(root, 'app/page.tsx'))],
  ['a changed configuration', (root: string) => write(root, 'next.config.ts', 'a configuration')],
  ['no build', (root: string) => rmSync(path.join(root, '.next'), { recursive: true })],
  ['a build that was broken off', (root: string) => removeBuildStamp(root)],
])('A new build is due after %s', (_what, change) => {
  const root = makeProject()
  change(root)
  expect(isBuildStale(root)).toBe(true)
})

test('A test file, or a file beside the pages, changes no build', () => {
  const root = makeProject()
  write(root, 'lib/thing.test.ts', 'a test')
  write(root, 'README.md', 'words')
  expect(isBuildStale(root)).toBe(false)
})
