import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatVersionMark, parseVersionMark, withVersionMark } from './version-mark.ts'

test('what is written is read back', () => {
  const mark = fc.record({ version: fc.integer({ min: 1, max: 999_999 }), total: fc.nat(999_999_999) })
  fc.assert(
    fc.property(mark, (one) => {
      expect(parseVersionMark(formatVersionMark(one))).toEqual(one)
    }),
  )
})

test.each(['', '12', '12.', '.412', '0.4', '12.-4', '12.4.1', '1e3.4', '12.412x', ' 12.4'])(
  '«%s» is no mark',
  (text) => {
    expect(parseVersionMark(text)).toBeNull()
  },
)

test('it stands at the end of any address', () => {
  expect(withVersionMark('/', { version: 3, total: 0 })).toBe('/?v=3.0')
  expect(withVersionMark('/?q=a', { version: 3, total: 7 })).toBe('/?q=a&v=3.7')
})
