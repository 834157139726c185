import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BuildError, ensureBuild } from '../start/ensure-build.ts'
import { printStep } from './run-checks.ts'
import { runCommand } from './run-command.ts'
import { readTally, tallyFileVariable } from './tally-file.ts'
import { addTallies, nothingRan, type Tally } from './tally.ts'

const minutes = { unit: 12, e2e: 15 }

/** Makes the build that the stories and the size check look at, unless there is a fresh one. Counts as one check. */
export async function buildApp(): Promise<Tally> {
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  try {
    await ensureBuild(process.cwd(), { say: console.log, noteChild: () => undefined })
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    printStep('failed', 'build', seconds())
    console.log(error.message)
    return oneFailure('check: build')
  }
  printStep('ok', 'build', seconds())
  return { ...nothingRan, passed: 1 }
}

export function runUnitTests(): Promise<Tally> {
  const reporters = ['--reporter', 'default', '--reporter', './scripts/test/vitest-tally.ts']
  return runRunner('unit', ['vitest', 'run', ...reporters])
}

/** Playwright's own reporters stand in playwright.config.ts. */
export function runStories(chromiumPath: string): Promise<Tally> {
  return runRunner('e2e', ['playwright', 'test'], { CHROMIUM_PATH: chromiumPath })
}

async function runRunner(part: 'unit' | 'e2e', command: string[], env = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'kashshaf-tally-'))
  const tallyFile = join(folder, 'tally.json')
  const { ok } = await runCommand(command, {
    output: 'show',
    minutes: minutes[part],
    env: { ...env, [tallyFileVariable]: tallyFile },
  })
  const tally = readTally(tallyFile)
  rmSync(folder, { recursive: true })
  return judgeRun(part, ok, tally)
}

/** A runner is believed only when its exit code and its count agree. */
export function judgeRun(part: string, ok: boolean, tally: Tally | null): Tally {
  if (!tally) return { ...nothingRan, failures: [`${part}: the runner died and left no count`] }
  if (tally.passed + tally.failures.length === 0)
    return addTallies([tally, oneFailure(`${part}: no test ran`)])
  if (!ok && tally.failures.length === 0) {
    return addTallies([tally, oneFailure(`${part}: the runner failed although no test did; see its output`)])
  }
  return tally
}

function oneFailure(title: string): Tally {
  return { ...nothingRan, failures: [title] }
}
