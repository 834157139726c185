import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overRepresentation } from './over-representation.ts'

const archive = 3000
const compare = (count: number, of: number, inArchive: number) =>
  overRepresentation({ count, of }, { count: inArchive, of: archive })

describe('how much more frequent a value is here than in the archive', () => {
  test.each([
    ['half of the results, a tenth of the archive', 50, 100, 300, 5],
    ['as frequent as in the archive', 10, 100, 300, 1],
    ['rarer than in the archive', 5, 100, 300, 0.5],
    ['not here at all', 0, 100, 300, 0],
  ])('%s', (_, count, of, inArchive, ratio) => {
    expect(compare(count, of, inArchive)?.ratio).toBeCloseTo(ratio)
  })

  test('is unknown without results, or when the archive does not have it', () => {
    expect([compare(0, 0, 300), compare(1, 10, 0)]).toEqual([null, null])
  })

  test('a value with one or two articles never comes before one that is surely more frequent here', () => {
    const sure = compare(30, 100, 300)?.bound ?? Number.NaN
    expect(sure).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3000 }), (count, of) => {
        expect(compare(count, of, count)?.bound).toBeLessThan(0)
      }),
    )
  })

  test('at equal shares more articles are surer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (times) => {
        const few = overRepresentation({ count: times, of: 10 * times }, { count: 30, of: archive })
        const more = overRepresentation({ count: 2 * times, of: 20 * times }, { count: 30, of: archive })
        expect(more?.bound).toBeGreaterThan(few?.bound ?? Infinity)
      }),
    )
  })
})
