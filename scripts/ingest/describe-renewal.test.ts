import { expect, test } from 'vitest'
import { describeRenewal } from './describe-renewal.ts'

const madeAt = '2026-01-01T10:00:00Z'
const before = { recipe: '0123456789abcdef', arabic: '3' }
const now = { recipe: 'fedcba9876543210', arabic: '3' }

test('Changed rules are said, from which to which, and what readers see', () => {
  expect(describeRenewal({ kind: 'rules', madeAt, before, now })).toBe(
    'The rules and tables that make articles have changed since this archive was made on 2026-01-01 ' +
      '(01234567, now fedcba98): it is made anew, and readers see the old one until then.',
  )
})

test.each([
  ['3', 'Arabic 3, now 4'],
  [null, 'Arabic unknown, now 4'],
])('Changed Arabic rules are named beside them: %s', (arabic, words) => {
  const renewal = {
    kind: 'rules',
    madeAt,
    before: { ...before, arabic },
    now: { ...now, arabic: '4' },
  } as const
  expect(describeRenewal(renewal)).toContain(`(01234567, now fedcba98; ${words})`)
})

test('An archive that cannot be used is said to be, in one line', () => {
  const line = describeRenewal({ kind: 'unusable', madeAt })
  expect(line).toMatch(/^What is on disk of the archive of 2026-01-01 .* it is made anew\.$/)
})
