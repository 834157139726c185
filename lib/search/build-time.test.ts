import { describe, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { buildTime } from './build-time.ts'

const months = new Map([
  ['2016-03', 4],
  ['2018-01', 1],
  ['none', 7],
])

describe('articles over time', () => {
  test('has every month and year between the first and the last, empty ones too', () => {
    const time = buildTime(months, emptyState)
    expect(time?.years.map(({ year, count }) => [year, count])).toEqual([
      [2016, 4],
      [2017, 0],
      [2018, 1],
    ])
    expect(time?.months).toHaveLength(36)
    expect(time?.undated).toBe(7)
  })

  test('a year leads to that year, and the chosen year back to all', () => {
    expect(buildTime(months, emptyState)?.years[0]?.href).toBe('/?from=2016&to=2016')
    expect(buildTime(months, { ...emptyState, from: '2016', to: '2016' })?.years[0]?.href).toBe('/')
  })

  test('marks the months inside the chosen bounds', () => {
    const time = buildTime(months, { ...emptyState, from: '2016-12', to: '2017' })
    const inside = time?.months.filter(({ isInRange }) => isInRange).map(({ month }) => month)
    expect(inside?.[0]).toBe('2016-12')
    expect(inside?.at(-1)).toBe('2017-12')
  })

  test.each([
    ['1901-01', 2001, 2018],
    ['2099-12', 2001, 2018],
    ['2030-01', 2001, 2030],
  ])('shows at most forty years, those with most articles: beside a date in %s', (wrong, from, to) => {
    const many = new Map([
      ['2001-05', 9],
      ['2018-01', 5],
      [wrong, 1],
    ])
    const years = buildTime(many, emptyState)?.years.map(({ year }) => year) ?? []
    expect([years[0], years.at(-1)]).toEqual([from, to])
  })

  test('is left out when no article has a date', () => {
    expect(buildTime(new Map([['none', 3]]), emptyState)).toBeNull()
  })
})
