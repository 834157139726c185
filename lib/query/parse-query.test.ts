import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { mostBranches, toBranches } from './query-branches.ts'
import type { QueryTree } from './query-tree.ts'

const word = (text: string): QueryTree => ({ kind: 'word', text, field: 'anywhere' })
const phrase = (text: string): QueryTree => ({ kind: 'phrase', text, field: 'anywhere' })
const not = (part: QueryTree): QueryTree => ({ kind: 'not', part })
const all = (...parts: QueryTree[]): QueryTree => ({ kind: 'all', parts })
const any = (...parts: QueryTree[]): QueryTree => ({ kind: 'any', parts })

const anyTerm: fc.Arbitrary<QueryTree> = fc.record({
  kind: fc.constantFrom<('word' | 'phrase')[]>('word', 'phrase'),
  text: fc.constantFrom('نهر', 'سد', '2017', 'كوفيد-19', 'Nile'),
  field: fc.constantFrom<('anywhere' | 'title')[]>('anywhere', 'title'),
})
const { tree: anyTree } = fc.letrec<{ tree: QueryTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    anyTerm,
    anyTerm.map(not),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => any(...parts)),
  ),
}))

describe('reading a query', () => {
  test.each<[string, QueryTree | null]>([
    ['نهر النيل', all(word('نهر'), word('النيل'))],
    ['"نهر النيل"', phrase('نهر النيل')],
    ['«نهر النيل»', phrase('نهر النيل')],
    ['\u201Cنهر النيل\u201D', phrase('نهر النيل')], // “ ”
    ['\u201Dنهر النيل\u201C', phrase('نهر النيل')], // ” “
    ['\u201Eنهر النيل\u201C', phrase('نهر النيل')], // „ “
    ['سد -كهرباء', all(word('سد'), not(word('كهرباء')))],
    ['سد -"كهرباء مائية"', all(word('سد'), not(phrase('كهرباء مائية')))],
    ['كوفيد-19', word('كوفيد-19')],
    ['سد - كهرباء', all(word('سد'), word('كهرباء'))],
    ['بـ«النيل» غدا', all(word('بـ'), phrase('النيل'), word('غدا'))],
    ['النيل أو دجلة', any(word('النيل'), word('دجلة'))],
    ['النيل OR دجلة | الفرات', any(word('النيل'), word('دجلة'), word('الفرات'))],
    ['مياه النيل أو دجلة', all(word('مياه'), any(word('النيل'), word('دجلة')))],
    ['(مياه النيل) أو دجلة', any(all(word('مياه'), word('النيل')), word('دجلة'))],
    ['-(النيل أو دجلة) سد', all(not(any(word('النيل'), word('دجلة'))), word('سد'))],
    ['عنوان:سد', { kind: 'word', text: 'سد', field: 'title' }],
    ['title: "نهر النيل"', { kind: 'phrase', text: 'نهر النيل', field: 'title' }],
    ['سد or نهر', all(word('سد'), word('or'), word('نهر'))],
    ['"" «» - …', null],
    ['', null],
  ])('%s', (query, tree) => {
    expect(parseQuery(query).tree).toEqual(tree)
  })

  test.each<[string, string[]]>([
    ['(نهر', ['parenthesis']],
    ['نهر)', ['parenthesis']],
    ['أو نهر', ['or']],
    ['نهر أو', ['or']],
    ['"نهر', ['quote']],
    ['نهر -()', ['minus']],
    ['نهر أو سد', []],
  ])('what is wrong with «%s» is named', (query, troubles) => {
    expect(parseQuery(query).troubles).toEqual(troubles)
  })

  test('no text makes it throw, and no term is empty', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'نهر«»"-|()\u201C\u201D\u201E: \nOR', 'أو', 'عنوان:'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(signs, (query) => {
        for (const { term } of toBranches(parseQuery(query).tree).branches.flat())
          expect(term.text).toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  test('a printed query is read back as it was', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const read = parseQuery(printQuery(tree))
        expect(read.troubles).toEqual([])
        expect(parseQuery(printQuery(read.tree))).toEqual(read)
      }),
    )
  })

  test.each(['«سد "النهضة" العظيم» نهر', '\u201Cسد "النهضة" «العظيم»\u201D نهر', '"سد «النهضة»" نهر'])(
    'a phrase with quotes in it is printed as one phrase: %s',
    (query) => {
      const { tree } = parseQuery(query)
      expect(parseQuery(printQuery(tree)).tree).toEqual(tree)
    },
  )
})

/** The meaning of a tree, given which terms a text has. */
function holds(tree: QueryTree, has: (text: string) => boolean): boolean {
  if (tree.kind === 'word' || tree.kind === 'phrase') return has(tree.text)
  if (tree.kind === 'not') return !holds(tree.part, has)
  return tree.kind === 'all'
    ? tree.parts.every((part) => holds(part, has))
    : tree.parts.some((part) => holds(part, has))
}

describe('a query as branches', () => {
  test('the union of the branches means what the query means', () => {
    fc.assert(
      fc.property(anyTree, fc.subarray(['نهر', 'سد', '2017', 'كوفيد-19', 'Nile']), (tree, present) => {
        const { branches, isCut } = toBranches(tree)
        fc.pre(!isCut)
        const has = (text: string) => present.includes(text)
        const union = branches.some((branch) =>
          branch.every(({ term, isExcluded }) => has(term.text) !== isExcluded),
        )
        expect(union).toBe(holds(tree, has))
      }),
    )
  })

  test('a query of very many branches is cut, and says so', () => {
    const many = Array.from({ length: 30 }, (_, number) => `(a${number} | b${number})`).join(' ')
    const { branches, isCut } = toBranches(parseQuery(many).tree)
    expect([branches.length, isCut]).toEqual([mostBranches, true])
  })
})
