import type { Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter'
import { leaveTally } from './tally-file.ts'
import { addTallies, nothingRan, type Tally } from './tally.ts'

/** Counts stories in the browser for the closing line of `npm test`. */
export default class PlaywrightTally implements Reporter {
  #suite: Suite | null = null
  readonly #errors: string[] = []

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
  }

  onError(error: TestError): void {
    this.#errors.push(`e2e: error outside a test: ${error.message ?? error.value ?? 'no message'}`)
  }

  onEnd(): void {
    const tests = this.#suite?.allTests() ?? []
    leaveTally(addTallies([...tests.map(tallyTest), { ...nothingRan, failures: this.#errors }]))
  }

  printsToStdio(): boolean {
    return false
  }
}

function tallyTest(test: TestCase): Tally {
  const title = `e2e: ${test.titlePath().filter(Boolean).join(' > ')}`
  switch (test.outcome()) {
    case 'expected':
      return { ...nothingRan, passed: 1 }
    case 'unexpected':
      return { ...nothingRan, failures: [title] }
    case 'flaky':
      return { ...nothingRan, failures: [`${title} (passed only when tried again)`] }
    case 'skipped':
      return { ...nothingRan, skips: [`${title} (${reasonOf(test)})`] }
  }
}

function reasonOf(test: TestCase): string {
  const annotation = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  if (!annotation) return 'did not run'
  return annotation.description ?? 'no reason given'
}
