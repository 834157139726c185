import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for the running test, removed afterwards. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kashshaf-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
