import { expect, test } from 'vitest'
import { parseAudit } from './audit-table.ts'
import { judgeAudit, wilson } from './judge-audit.ts'

const row = (article: string, rules: string, verdict: string) =>
  [article, 'YE', 'اليمن', '1', rules, 'اليمن', verdict, ''].join('\t')

test('nine of ten is somewhere between 60 and 98 %', () => {
  const [low, high] = wilson(9, 10)
  expect(low).toBeCloseTo(0.596, 3)
  expect(high).toBeCloseTo(0.982, 3)
})

test('all right of few is not certainty', () => {
  expect(wilson(3, 3)[0]).toBeCloseTo(0.438, 3)
  expect(wilson(3, 3)[1]).toBe(1)
})

test('precision counts what is still tagged, without what the reader was unsure of', () => {
  const lines = [row('a', 'name', 'right'), row('b', 'name', 'wrong'), row('c', 'demonym', 'unsure')]
  const audit = parseAudit(['# read on a day', ...lines, row('d', 'name', 'wrong')].join('\n'))
  const [, name, all] = judgeAudit(audit, ({ article }) => article !== 'd')
  expect(name).toMatchObject({
    rules: 'name',
    right: '1',
    wrong: '1',
    'precision, %': '50.0',
    'wrong, mended': '1',
  })
  expect(all).toMatchObject({ rules: 'all', right: '1', wrong: '1', unsure: '1' })
})

test('a line without a verdict is named', () => {
  expect(() => parseAudit(`${row('a', 'name', 'right')}\n${row('b', 'name', '')}`)).toThrow(/^Line 2: /)
})
