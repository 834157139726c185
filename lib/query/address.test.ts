import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyState } from './empty-state.ts'
import { formatState, searchHref } from './format-state.ts'
import { parseState } from './parse-state.ts'
import { anyState } from './search-state.arbitrary.ts'

const read = (address: string) => parseState(new URLSearchParams(address))

describe('the address is the state', () => {
  test('what is written is read back, for every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: again, dropped } = read(formatState(state))
        expect(again).toEqual(state)
        expect(dropped).toEqual([])
      }),
    )
  })

  test('equal searches have equal links, whatever the order of keys and values', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const backwards = formatState(state).split('&').reverse().join('&')
        expect(formatState(read(backwards).state)).toBe(formatState(state))
      }),
    )
  })

  test('no address makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void read(address)))
  })

  test('an Arabic query stays readable in the link', () => {
    expect(searchHref({ ...emptyState, query: 'نهر النيل' })).toBe('/?q=نهر+النيل')
  })

  test('defaults are never written', () => {
    expect(searchHref(emptyState)).toBe('/')
  })

  test('lists are repeated keys in one order', () => {
    const { state } = read('country=SY&xsource=aawsat&country=IQ&org=isis&q=a&m=exact&page=2&sort=newest')
    expect(formatState(state)).toBe(
      'q=a&country=IQ&country=SY&org=isis&xsource=aawsat&sort=newest&page=2&m=exact',
    )
  })
})

describe('what the address does not explain is left out and said', () => {
  test.each([
    ['from=2016-13', 'from', '2016-13'],
    ['to=2017-02-30', 'to', '2017-02-30'],
    ['sort=best', 'sort', 'best'],
    ['page=0', 'page', '0'],
    ['page=-1', 'page', '-1'],
    ['size=7', 'size', '7'],
    ['m=fuzzy', 'm', 'fuzzy'],
    ['all=source', 'all', 'source'],
    ['more=xyz', 'more', 'xyz'],
  ])('%s', (address, key, value) => {
    const { state, dropped } = read(address)
    expect(state).toEqual(emptyState)
    expect(dropped).toEqual([{ key, value }])
  })

  test('an id nobody knows', () => {
    const { state, dropped } = parseState(
      new URLSearchParams('country=ZZ&country=SY'),
      (_, id) => id === 'SY',
    )
    expect(state.facets.country.chosen).toEqual(['SY'])
    expect(dropped).toEqual([{ key: 'country', value: 'ZZ' }])
  })

  test('unknown keys are ignored without a word', () => {
    expect(read('utm_source=mail')).toEqual({ state: emptyState, dropped: [] })
  })

  test('«unknown» is a value of every facet', () => {
    const { state } = parseState(new URLSearchParams('country=none&xsource=none'), () => false)
    expect(state.facets.country.chosen).toEqual(['none'])
    expect(state.facets.source.excluded).toEqual(['none'])
  })

  test('a value that is both chosen and excluded is chosen', () => {
    const { state } = read('country=SY&xcountry=SY')
    expect(state.facets.country).toEqual({ chosen: ['SY'], excluded: [], combine: 'any' })
  })

  test('dates are read in Arabic-Indic digits and with slashes', () => {
    expect(read('from=٢٠١٦/٠٣').state.from).toBe('2016-03')
  })
})
