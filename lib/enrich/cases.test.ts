import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkCases, parseCases } from './check-cases.ts'
import { gazetteer } from './test-gazetteer.ts'

const file = 'lib/enrich/cases.tsv'
const { cases, problems } = parseCases({ file, text: readFileSync(file, 'utf8') })

describe('the curator’s cases', () => {
  test('the file is a table', () => expect(problems).toEqual([]))

  test.each(cases.map((one) => [one.text, one] as const))('%s', (_text, one) =>
    expect(checkCases([one], gazetteer)).toEqual([]),
  )

  test('a case that fails tells what was found instead', () => {
    const { cases: wrong } = parseCases({
      file: 'own.tsv',
      text: 'text\texpected\tforbidden\nزار لبنان\tSY\tLB',
    })
    const failed = { line: 2, text: 'زار لبنان', expected: ['SY'], forbidden: ['LB'], found: ['LB'] }
    expect(checkCases(wrong, gazetteer)).toEqual([failed])
  })
})
