import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryFormHref, searchHref, stateParameters } from './format-state.ts'
import { longestQuery, parseState } from './parse-state.ts'
import { formFieldKeys, formTarget } from './query-form-address.ts'
import { anyState } from './search-state.arbitrary.ts'

const target = (sent: string) => formTarget(new URLSearchParams(sent))

describe('a sent form leads to the search', () => {
  test.each([
    ['words=مياه+سد&phrase=&any=&none=كهرباء', '/?q=مياه+سد+-كهرباء'],
    ['phrase=نهر النيل&in=title', '/?q=عنوان%3A%22نهر+النيل%22'],
    ['any=النيل+دجلة&in=anywhere&m=exact', '/?q=النيل+OR+دجلة&m=exact'],
    ['words=سد&country=EG&all=country&sort=newest&page=3', '/?q=سد&country=EG&all=country&sort=newest'],
    ['q=قديم&words=سد', '/?q=سد'],
    ['words=&m=', '/'],
    ['none="نهر', '/?q=-%22نهر%22'],
  ])('%s', (sent, address) => {
    expect(target(sent)).toBe(address)
  })

  test('with everything else of the search as it was, on its first page', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const sent = new URLSearchParams(stateParameters(state).map(({ name, value }) => [name, value]))
        sent.set(formFieldKeys.all, 'سد')
        expect(formTarget(sent)).toBe(searchHref({ ...state, query: 'سد', page: 1 }))
      }),
    )
  })

  test('on this site, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, phrase) => {
        const url = new URL(formTarget(new URLSearchParams({ words, phrase })), 'http://here')
        expect([url.origin, url.pathname]).toEqual(['http://here', '/'])
      }),
    )
  })

  test('a query that is too long arrives with enough of its rest to be named', () => {
    const { searchParams } = new URL(target(`words=${'نهر '.repeat(5000)}&in=title`), 'http://here')
    const { state, dropped } = parseState(searchParams)
    expect(state.query.length).toBeGreaterThan(longestQuery - 20)
    expect(dropped).toMatchObject([{ key: 'q', isTooLong: true }])
    expect(dropped[0]?.value.length).toBeGreaterThan(60)
  })
})

test('the way to the form keeps everything but the page', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { searchParams, pathname } = new URL(queryFormHref(stateParameters(state)), 'http://here')
      expect(pathname).toBe('/form')
      expect(parseState(searchParams)).toEqual({ state: { ...state, page: 1 }, dropped: [] })
    }),
  )
})
