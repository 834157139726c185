import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listCell, parseTable } from './parse-table.ts'
import { idsIn } from './test-gazetteer.ts'

const file = 'lib/enrich/cases.tsv'
const cases = parseTable({ file, text: readFileSync(file, 'utf8') }, ['text', 'expected', 'forbidden'])

describe('the curator’s cases', () => {
  test('the file is a table', () => expect(cases.problems).toEqual([]))

  test.each(cases.rows.map((row) => [row.cells.text, row] as const))('%s', (text, { cells }) => {
    const ids = idsIn(text)
    expect(ids).toEqual(expect.arrayContaining(listCell(cells.expected)))
    expect(ids.filter((id) => listCell(cells.forbidden).includes(id))).toEqual([])
  })
})
