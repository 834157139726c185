import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyMatrix,
  longestMatrix,
  matrixAxes,
  matrixHref,
  matrixOrders,
  matrixWidths,
  parseMatrix,
  type MatrixState,
} from './matrix-address.ts'
import { facetIds } from './search-state.ts'
import { anyState } from './search-state.arbitrary.ts'
import { allValues, parseValues, valuesHref, valuesOrders, type ValuesState } from './values-address.ts'

const read = (href: string) => new URLSearchParams(href.split('?')[1] ?? '')

const text = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...'موسكو وال"«»-&=+%#\\ab 12ّ'), maxLength })
    .map((typed) => typed.replaceAll(/\s+/g, ' ').trim())

const anyValues: fc.Arbitrary<ValuesState> = fc.record({
  search: anyState,
  facet: fc.constantFrom(...facetIds),
  within: text(20),
  by: fc.constantFrom(...valuesOrders),
  isReversed: fc.boolean(),
  at: fc.integer({ min: 1, max: 99_999 }),
})

const anyMatrix: fc.Arbitrary<MatrixState> = fc.record({
  search: anyState.map((state) => ({ ...state, query: '', page: 1 })),
  lines: fc.uniqueArray(text(20), { maxLength: 30 }).map((lines) => lines.filter((line) => line !== '')),
  by: fc.constantFrom(...matrixAxes),
  width: fc.constantFrom(...matrixWidths),
  order: fc.constantFrom(...matrixOrders),
})

describe('the address of all values of a facet', () => {
  test('what is written is read back, for every state', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(parseValues(read(valuesHref(values)))).toEqual({ values, dropped: [] })
      }),
    )
  })

  test('what is not understood is left out and said', () => {
    const { values, dropped } = parseValues(read('/values?facet=moon&by=size&flip=yes&at=0&country=EG'))
    expect(values).toMatchObject({ ...allValues, search: { facets: { country: { chosen: ['EG'] } } } })
    expect(dropped.map(({ key, value }) => `${key}=${value}`)).toEqual([
      ...['facet=moon', 'by=size', 'flip=yes', 'at=0'],
    ])
  })
})

describe('the address of a table of names', () => {
  const lines = (typed: string) => parseMatrix(new URLSearchParams({ lines: typed }))

  test('what is written is read back, for every state', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const leftOut = { blank: 0, repeated: [], cut: [] }
        expect(parseMatrix(read(matrixHref(matrix)))).toEqual({ matrix, dropped: [], leftOut })
      }),
    )
  })

  test('empty lines and repeated ones are dropped and counted; the end of the text is no empty line', () => {
    const { matrix, leftOut } = lines('مصر\r\n\r\n  روسيا \nمصر\n\nتركيا\n\n')
    expect(matrix.lines).toEqual(['مصر', 'روسيا', 'تركيا'])
    expect(leftOut).toEqual({ blank: 2, repeated: ['مصر'], cut: [] })
  })

  test('past 200 lines it says which were left out', () => {
    const { matrix, leftOut } = lines(Array.from({ length: 203 }, (_, at) => `اسم ${String(at)}`).join('\n'))
    expect(matrix.lines).toHaveLength(longestMatrix.lines)
    expect(leftOut.cut).toEqual(['اسم 200', 'اسم 201', 'اسم 202'])
  })

  test('so it does past what an address can hold, and with a line too long for a query', () => {
    const long = lines(
      Array.from({ length: 20 }, (_, at) => `${String(at)} ${'طويل '.repeat(190)}`).join('\n'),
    )
    expect(long.matrix.lines.length + long.leftOut.cut.length).toBe(20)
    expect(long.leftOut.cut.length).toBeGreaterThan(0)
    expect(lines(`مصر\n${'ط'.repeat(1001)}\nروسيا`).matrix.lines).toEqual(['مصر', 'روسيا'])
  })

  test('words of a search are not taken along: each line is one', () => {
    const { matrix, dropped } = parseMatrix(read('/matrix?q=نهر&country=EG&by=moon'))
    expect(matrix).toMatchObject({ ...emptyMatrix, search: { query: '' } })
    expect(dropped.map(({ key }) => key)).toEqual(['by', 'q'])
  })
})
