import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { toBranches } from './query-branches.ts'
import { valuesOf, withValues, type FindValue } from './with-values.ts'

const known: Readonly<Record<string, string>> = {
  داعش: 'isis',
  'الدولة الإسلامية': 'isis',
  'الأمم المتحدة': 'un',
  الأمم: 'nations',
}
const findValue: FindValue = (text) => {
  const id = known[text]
  return id === undefined ? null : { kind: 'value', text, facet: 'organization', id }
}

function branchesOf(query: string): string[] {
  const { tree } = parseQuery(query)
  const { branches } = toBranches(tree && withValues(tree, findValue))
  return branches.map((branch) =>
    branch.map(({ term }) => (term.kind === 'value' ? `<${term.id}>` : term.text)).join(' '),
  )
}

describe('a name in a query also asks for what it names', () => {
  test.each([
    ['داعش', ['داعش', '<isis>']],
    ['ضربات الدولة الإسلامية', ['ضربات الدولة الإسلامية', 'ضربات <isis>']],
    ['الأمم المتحدة', ['الأمم المتحدة', '<un>']], // the longest name
    ['داعش أو فتح', ['داعش', '<isis>', 'فتح']],
    ['(داعش أو فتح) حلب', ['داعش حلب', '<isis> حلب', 'فتح حلب']],
    ['داعش الأمم', ['داعش الأمم', 'داعش <nations>', '<isis> الأمم', '<isis> <nations>']],
  ])('«%s»', (query, branches) => expect(branchesOf(query)).toEqual(branches))

  test.each(['"داعش"', '-داعش', 'عنوان:داعش', 'الدولة "الإسلامية"', 'الدولة -الإسلامية', 'حلب', ''])(
    'but not in «%s»: words are meant there, or no name',
    (query) => expect(branchesOf(query)).toEqual(branchesOf(query).filter((text) => !text.includes('<'))),
  )

  test('the values of a query stand in the order typed', () => {
    const { tree } = parseQuery('الأمم المتحدة وقف داعش')
    expect(tree && valuesOf(withValues(tree, findValue)).map(({ id }) => id)).toEqual(['un', 'isis'])
  })

  test('without its values a query is what it was', () => {
    const words = fc.constantFrom('داعش', 'الدولة', 'الإسلامية', 'أو', '(', ')', '-', '"حلب"', 'حلب')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (typed) => {
        const { tree } = parseQuery(typed.join(' '))
        if (tree) expect(withValues(tree, () => null)).toEqual(tree)
      }),
    )
  })
})
