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

  test.each([
    ['a space', `${'نهر '.repeat(249)}نهر النيل`],
    ['half an emoji', `a${'\u{1F30A}'.repeat(600)}`],
  ])(
    'what is read of an over-long query is written and read again, also when %s stands at the cut',
    (_, query) => {
      const { state, dropped } = read(new URLSearchParams({ q: query, 'find-org': query }).toString())
      expect(dropped).toEqual([{ key: 'q', value: query.slice(state.query.length).trim(), isTooLong: true }])
      expect(read(formatState(state))).toEqual({ state, dropped: [] })
    },
  )

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
    ['size=0x14', 'size', '0x14'],
    ['size=1e1', 'size', '1e1'],
    ['m=fuzzy', 'm', 'fuzzy'],
    ['all=source', 'all', 'source'],
    ['more=xyz', 'more', 'xyz'],
  ])('%s', (address, key, value) => {
    const { state, dropped } = read(address)
    expect(state).toEqual(emptyState)
    expect(dropped).toEqual([{ key, value }])
  })

  test('what is given twice where one value can be: the first counts', () => {
    const { state, dropped } = read('q=a&q=b&page=&page=2&page=3&sort=newest&sort=newest')
    expect(state).toEqual({ ...emptyState, query: 'a', page: 2, sort: 'newest' })
    expect(dropped).toEqual([
      { key: 'q', value: 'b' },
      { key: 'page', value: '3' },
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('«%s» is a key and a value like any other', (name) => {
    const { state, dropped } = read(`${name}=1&country=${name}&all=${name}&find-org=${name}&more=${name}`)
    expect(state.facets.country).toEqual({ chosen: [name], excluded: [], combine: 'any' })
    expect(dropped.map(({ key }) => key)).toEqual(['all', 'more'])
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
