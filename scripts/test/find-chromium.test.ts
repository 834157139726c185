import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findChromium } from './find-chromium.ts'

vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/not/downloaded/chrome' } }))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kashshaf-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeProgram(name: string, exitCode: number): string {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(file, 0o755)
  return file
}

test('the browser that the user names is taken', () => {
  const mine = writeProgram('my-browser', 0)
  writeProgram('chromium', 0)
  expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder })).toBe(mine)
})

test('a named browser that does not start is not replaced by another', () => {
  writeProgram('chromium', 0)
  expect(findChromium({ CHROMIUM_PATH: writeProgram('broken', 1), PATH: folder })).toBeNull()
})

test('else the first browser of the system that starts is taken', () => {
  writeProgram('chromium', 1)
  const chrome = writeProgram('google-chrome', 0)
  expect(findChromium({ PATH: folder })).toBe(chrome)
})
