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
    expect(time.years.map(({ year, count }) => [year, count])).toEqual([
      [2016, 4],
      [2017, 0],
      [2018, 1],
    ])
    expect(time.bars).toHaveLength(36)
    expect(time.undated).toEqual({ count: 7, href: '/?date=none', isChosen: false })
  })

  test('a year leads to that year, and the chosen year back to all', () => {
    expect(buildTime(months, emptyState).years[0]?.href).toBe('/?from=2016&to=2016')
    expect(buildTime(months, { ...emptyState, from: '2016', to: '2016' }).years[0]?.href).toBe('/')
  })

  test('marks the months inside the chosen bounds', () => {
    const time = buildTime(months, { ...emptyState, from: '2016-12', to: '2017' })
    const inside = time.bars.filter(({ isInRange }) => isInRange).map(({ date }) => date)
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
    const time = buildTime(many, emptyState)
    const years = time.years.map(({ year }) => year)
    expect([years[0], years.at(-1)]).toEqual([from, to])
    // What is not drawn is named.
    const isDrawn = years.includes(Number(wrong.slice(0, 4)))
    expect(time.aside.map(({ year }) => year)).toEqual(isDrawn ? [] : [Number(wrong.slice(0, 4))])
  })

  test('has no bars when no article has a date, and keeps its choices', () => {
    const time = buildTime(new Map([['none', 3]]), emptyState)
    expect(time).toMatchObject({ bars: [], years: [], undated: { count: 3 } })
    expect(time.dates[1]?.href).toBe('/?dates=mentioned')
  })

  test('a long stretch is drawn by the year, and the chosen years of it by the month', () => {
    const long = new Map([
      ['1995-05', 3],
      ['2018-01', 5],
    ])
    expect(buildTime(long, emptyState)).toMatchObject({ unit: 'year' })
    const close = buildTime(long, { ...emptyState, from: '2017', to: '2018-06' })
    expect(close).toMatchObject({ unit: 'month', wholeHref: '/' })
    expect(close.aside).toEqual([])
  })

  test('a bar leads to its month, of the dates that are shown', () => {
    expect(buildTime(months, emptyState).bars[2]).toMatchObject({
      href: '/?from=2016-03&to=2016-03',
      count: 4,
    })
    const mentioned = { ...emptyState, timeOf: 'mentioned' } as const
    const told = new Map([...months, ['2016', 3], ['2018', 1]])
    const time = buildTime(told, mentioned)
    expect(time.bars[2]?.href).toBe('/?mfrom=2016-03&mto=2016-03&dates=mentioned')
    expect(time.years[0]?.count).toBe(3)
    expect(time.undated).toEqual({ count: 7, href: null, isChosen: false })
  })

  test('shares are those of the whole archive in the same month', () => {
    const archive = new Map([['2016-03', 40]])
    expect(buildTime(months, emptyState, archive).bars[2]).toMatchObject({ count: 4, ofArchive: 40 })
  })

  test('the undated alone: the same link leads back', () => {
    const state = { ...emptyState, undatedOnly: true }
    expect(buildTime(months, state).undated).toEqual({ count: 7, href: '/', isChosen: true })
  })
})
