import { expect, test } from 'vitest'
import { formatRatio, formatShare } from './ratios.ts'

test.each([
  [3.249, '×3.2'],
  [1, '×1'],
  [0.0421, '×0.042'],
  [14.6, '×15'],
  [1500, '×1,500'],
])('%d times is written %s', (ratio, written) => {
  expect(formatRatio(ratio)).toBe(written)
})

test.each([
  [0, '0%'],
  [0.0001, '<0.1%'],
  [0.0123, '1.2%'],
  [0.1234, '12%'],
  [1, '100%'],
])('a share of %d is written %s', (share, written) => {
  expect(formatShare(share)).toBe(written)
})
