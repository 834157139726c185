import { relative } from 'node:path'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import { leaveTally } from './tally-file.ts'
import { addTallies, nothingRan, type Tally } from './tally.ts'

/** Counts unit tests for the closing line of `npm test`. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const outside = errors.map((error) => `unit: error outside a test: ${error.message}`)
    leaveTally(addTallies([...modules.map(tallyModule), { ...nothingRan, failures: outside }]))
  }
}

function tallyModule(module: TestModule): Tally {
  const file = relative(process.cwd(), module.moduleId)
  const broken = module.errors().map((error) => `unit: ${file}: ${error.message}`)
  const tests = [...module.children.allTests()].map((test) =>
    tallyTest(test, `unit: ${file} > ${test.fullName}`),
  )
  const suites = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((error) => `unit: ${file} > ${suite.fullName}: ${error.message}`),
  )
  return addTallies([...tests, { ...nothingRan, failures: [...broken, ...suites] }])
}

function tallyTest(test: TestCase, title: string): Tally {
  const result = test.result()
  if (result.state === 'passed') return { ...nothingRan, passed: 1 }
  if (result.state === 'failed') return { ...nothingRan, failures: [title] }
  const reason = result.state === 'skipped' ? (result.note ?? 'no reason given') : 'did not end'
  return { ...nothingRan, skips: [`${title} (${reason})`] }
}
