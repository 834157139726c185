import { expect, test } from 'vitest'
import { judgeRun } from './suite-parts.ts'

const green = { passed: 3, failures: [], skips: [] }

test('a run whose exit code and count agree is taken as it is', () => {
  expect(judgeRun('unit', true, green)).toEqual(green)
})

test.each([
  ['a runner that died', true, null, 'unit: the runner died and left no count'],
  ['a runner that ran nothing', true, { passed: 0, failures: [], skips: ['a'] }, 'unit: no test ran'],
  ['a runner that fails beside its tests', false, green, 'unit: the runner failed although no test did'],
])('%s counts as a failure', (_case, ok, tally, failure) => {
  expect(judgeRun('unit', ok, tally).failures).toEqual([expect.stringContaining(failure)])
})
