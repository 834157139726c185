import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { emptyForm, readQueryForm, writeQuery, type QueryForm } from './query-form.ts'
import type { QueryTerm, QueryTree } from './query-tree.ts'

const form = (parts: Partial<QueryForm>): QueryForm => ({ ...emptyForm, ...parts })

describe('the fields of the form write one query', () => {
  test.each<[Partial<QueryForm>, string]>([
    [
      { all: 'مياه سد', phrase: 'نهر النيل', any: 'بيانات أرقام', none: 'كهرباء' },
      'مياه سد "نهر النيل" بيانات OR أرقام -كهرباء',
    ],
    [
      { all: 'سد', phrase: 'نهر النيل', none: 'كهرباء', field: 'title' },
      'عنوان:سد عنوان:"نهر النيل" -عنوان:كهرباء',
    ],
    [{ any: 'النيل دجلة', field: 'title' }, 'عنوان:النيل OR عنوان:دجلة'],
    [{ any: '"نهر النيل" دجلة', none: '«سد عال»' }, '"نهر النيل" OR دجلة -"سد عال"'],
    [{ any: 'النيل' }, 'النيل'],
    [{}, ''],
    [{ field: 'title' }, ''],
    [{ all: '… - "" ()', phrase: '" "', any: 'أو', none: '--' }, ''],
    [{ all: '-سد (نهر أو بحر) عنوان:جبل --title:-OR' }, 'سد نهر بحر جبل'],
    [{ phrase: 'سد "النهضة" «العظيم»' }, '"سد النهضة العظيم"'],
    [{ none: '-سد' }, '-سد'],
  ])('%j', (parts, query) => {
    expect(writeQuery(form(parts))).toBe(query)
  })
})

describe('a query fills the fields', () => {
  test.each<[string, Partial<QueryForm>]>([
    ['مياه "نهر النيل" بيانات OR أرقام -كهرباء', readable()],
    ['-كهرباء بيانات أو أرقام «نهر النيل» مياه', readable()],
    ['"نهر النيل" "بحر العرب" سد', { all: '"نهر النيل" سد', phrase: 'بحر العرب' }],
    ['سد -"كهرباء مائية"', { all: 'سد', none: '"كهرباء مائية"' }],
    ['-(نهر أو بحر)', { none: 'نهر بحر' }],
    ['عنوان:(سد -نهر)', { all: 'سد', none: 'نهر', field: 'title' }],
    ['"نهر', { phrase: 'نهر' }],
    ['!؟', {}],
    ['', {}],
  ])('%s', (query, parts) => {
    expect(readQueryForm(query)).toEqual(form(parts))
  })

  test.each([
    ['a title beside a word of anywhere', 'عنوان:سد نهر'],
    ['words together against a word', '(سد نهر) أو بحر'],
    ['two choices', '(سد أو نهر) (بحر أو جبل)'],
    ['a choice with an exclusion in it', 'سد أو -نهر'],
    ['an exclusion of words together', '-(سد نهر)'],
  ])('unless it says more than they can: %s', (_, query) => {
    expect(readQueryForm(query)).toBeNull()
  })

  function readable(): Partial<QueryForm> {
    return { all: 'مياه', phrase: 'نهر النيل', any: 'بيانات أرقام', none: 'كهرباء' }
  }
})

/** What people type and paste, and what would break a reader of signs. */
const typed = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'نهر «»"-|():\u201C\u201D\u201E\u2212', 'أو', 'OR', 'عنوان:', 'title:', '\n'),
    maxLength: 25,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyForm = fc.record({
  all: typed,
  phrase: typed,
  any: typed,
  none: typed,
  field: fc.constantFrom<('anywhere' | 'title')[]>('anywhere', 'title'),
})

const word = fc.constantFrom('نهر', 'سد', '2017', 'كوفيد-19', 'Nile')
const anyTerm = (field: 'anywhere' | 'title'): fc.Arbitrary<QueryTerm> =>
  fc.oneof(
    word.map((text) => ({ kind: 'word' as const, text, field })),
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((parts) => ({ kind: 'phrase' as const, text: parts.join(' '), field })),
  )
/** Every tree that the form can express: wanted terms, one choice at most, unwanted terms, all of one place. */
const expressible: fc.Arbitrary<QueryTree[]> = fc
  .constantFrom<('anywhere' | 'title')[]>('anywhere', 'title')
  .chain((field) => {
    const terms = fc.array(anyTerm(field), { maxLength: 4 })
    const choice = fc.array(anyTerm(field), { minLength: 2, maxLength: 3 })
    return fc.tuple(terms, fc.option(choice), terms).chain(([wanted, choices, unwanted]) => {
      const parts: QueryTree[] = [
        ...wanted,
        ...(choices ? [{ kind: 'any' as const, parts: choices }] : []),
        ...unwanted.map((part) => ({ kind: 'not' as const, part })),
      ]
      return fc.shuffledSubarray(parts, { minLength: parts.length })
    })
  })

const meaningOf = (query: string) => {
  const { tree } = parseQuery(query)
  const parts = !tree ? [] : tree.kind === 'all' ? tree.parts : [tree]
  return parts.map((part) => JSON.stringify(part)).sort()
}

describe('laws of the form', () => {
  test('every query that the form can express fills it and is written again with the same meaning', () => {
    fc.assert(
      fc.property(expressible, (parts) => {
        const query = printQuery({ kind: 'all', parts })
        const read = readQueryForm(query)
        expect(read).not.toBeNull()
        expect(meaningOf(writeQuery(read ?? emptyForm))).toEqual(meaningOf(query))
      }),
    )
  })

  test('what the form has written fills it with the same fields', () => {
    fc.assert(
      fc.property(expressible, (parts) => {
        const read = readQueryForm(printQuery({ kind: 'all', parts })) ?? emptyForm
        expect(readQueryForm(writeQuery(read))).toEqual(read)
      }),
    )
  })

  test('whatever is typed into it is understood, and means the same when it comes back', () => {
    fc.assert(
      fc.property(anyForm, (given) => {
        const query = writeQuery(given)
        expect(parseQuery(query).troubles).toEqual([])
        const read = readQueryForm(query)
        expect(read).not.toBeNull()
        expect(meaningOf(writeQuery(read ?? emptyForm))).toEqual(meaningOf(query))
      }),
      { numRuns: 1000 },
    )
  })
})
