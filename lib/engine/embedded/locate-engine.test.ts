import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { locateEngine, type Machine } from './locate-engine.ts'
import { makeTestFolder } from './test-folder.ts'

const linux: Machine = { platform: 'linux', arch: 'x64', findPackageFile: () => '/package/meilisearch' }
const without = (platform: NodeJS.Platform, arch: string): Machine => ({
  platform,
  arch,
  findPackageFile: () => null,
})

test('A server named by MEILI_URL comes first, with its key', () => {
  const env = { MEILI_URL: 'http://search.example:7700/', MEILI_MASTER_KEY: 'secret', MEILI_BIN: '/bin/true' }
  expect(locateEngine(env, linux)).toEqual({
    kind: 'server',
    url: 'http://search.example:7700',
    adminKey: 'secret',
  })
})

test('An admin key serves as well as the master key', () => {
  const env = { MEILI_URL: 'http://127.0.0.1:7700', MEILI_ADMIN_KEY: 'admin' }
  expect(locateEngine(env, linux)).toMatchObject({ adminKey: 'admin' })
})

test('A MEILI_URL that is no address is refused with an example', () => {
  expect(() => locateEngine({ MEILI_URL: 'localhost' }, linux)).toThrow('Write it like http://127.0.0.1:7700')
})

test('A file named by MEILI_BIN comes before the package', () => {
  expect(locateEngine({ MEILI_BIN: '/opt/meilisearch' }, linux)).toEqual({
    kind: 'file',
    file: '/opt/meilisearch',
  })
})

test('The npm package is used on Linux x64 only', () => {
  expect(locateEngine({}, linux)).toMatchObject({
    kind: 'package',
    published: { file: '/package/meilisearch' },
  })
  expect(() => locateEngine({}, { ...linux, arch: 'arm64' })).toThrow('No search engine was found')
})

test('Without the package, an executable meilisearch on PATH is used', () => {
  const folder = makeTestFolder()
  const file = path.join(folder, 'meilisearch')
  writeFileSync(file, '#!/bin/sh\n')
  expect(() => locateEngine({ PATH: folder }, without('linux', 'x64'))).toThrow('No search engine was found')
  chmodSync(file, 0o755)
  expect(locateEngine({ PATH: `relative:${folder}` }, without('linux', 'x64'))).toEqual({
    kind: 'file',
    file,
  })
})

test.each([
  ['linux', 'x64', 'npm install'],
  ['linux', 'arm64', 'meilisearch-linux-aarch64'],
  ['darwin', 'arm64', 'brew install meilisearch'],
  ['darwin', 'x64', 'meilisearch-macos-amd64'],
  ['win32', 'x64', 'meilisearch-windows-amd64.exe'],
  ['freebsd', 'x64', 'build it from its source'],
] as const)('Without any engine on %s %s, the message says how to get one', (platform, arch, advice) => {
  const locate = () => locateEngine({}, without(platform, arch))
  expect(locate).toThrow(advice)
  expect(locate).toThrow('MEILI_URL')
})
