import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, printTerm, type QueryTerm } from './parse-query.ts'

const word = (text: string): QueryTerm => ({ kind: 'word', text, isExcluded: false })
const phrase = (text: string): QueryTerm => ({ kind: 'phrase', text, isExcluded: false })
const no = (term: QueryTerm): QueryTerm => ({ ...term, isExcluded: true })

describe('reading a query', () => {
  test.each<[string, QueryTerm[]]>([
    ['نهر النيل', [word('نهر'), word('النيل')]],
    ['"نهر النيل"', [phrase('نهر النيل')]],
    ['«نهر النيل»', [phrase('نهر النيل')]],
    ['\u201Cنهر النيل\u201D', [phrase('نهر النيل')]], // “ ”
    ['\u201Dنهر النيل\u201C', [phrase('نهر النيل')]], // ” “
    ['\u201Eنهر النيل\u201C', [phrase('نهر النيل')]], // „ “
    ['سد -كهرباء', [word('سد'), no(word('كهرباء'))]],
    ['سد -"كهرباء مائية"', [word('سد'), no(phrase('كهرباء مائية'))]],
    ['كوفيد-19', [word('كوفيد-19')]],
    ['سد - كهرباء', [word('سد'), word('كهرباء')]],
    ['بـ«النيل» غدا', [word('بـ'), phrase('النيل'), word('غدا')]],
    ['"نهر النيل', [phrase('نهر النيل')]],
    ['"" «» - …', []],
    ['', []],
  ])('%s', (query, terms) => {
    expect(parseQuery(query)).toEqual(terms)
  })

  test('no text makes it throw, and no term is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'نهر«»"-\u201C\u201D\u201E \n12') }), (query) => {
        for (const { text } of parseQuery(query)) expect(text).toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  test('a printed query is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'نهر«»"- 12') }), (query) => {
        const terms = parseQuery(query).filter(({ text }) => !/["«»]/.test(text))
        expect(parseQuery(terms.map(printTerm).join(' '))).toEqual(terms)
      }),
    )
  })
})
