import type { Gazetteer } from './gazetteer.ts'
import { listCell, parseTable, type TableFile, type TableProblem } from './parse-table.ts'
import { tagStory } from './tag-story.ts'

/** A curator's case: a sentence, ids that it must be tagged with, and ids that it must not. */
type Case = {
  readonly line: number
  readonly text: string
  readonly expected: readonly string[]
  readonly forbidden: readonly string[]
}

/** A case whose sentence is tagged otherwise. */
export type FailedCase = Case & { readonly found: readonly string[] }

/** Reads a `cases.tsv`: text, expected ids, forbidden ids. */
export function parseCases(table: TableFile): {
  readonly cases: readonly Case[]
  readonly problems: readonly TableProblem[]
} {
  const { rows, problems } = parseTable(table, ['text', 'expected', 'forbidden'])
  const cases = rows.map(({ line, cells }) => ({
    ...{ line, text: cells.text },
    ...{ expected: listCell(cells.expected), forbidden: listCell(cells.forbidden) },
  }))
  return { cases, problems }
}

/** The cases that fail, in their order. */
export function checkCases(cases: readonly Case[], gazetteer: Gazetteer): FailedCase[] {
  return cases.flatMap((one) => {
    const found = idsOf(one.text, gazetteer)
    const isRight =
      one.expected.every((id) => found.includes(id)) && !one.forbidden.some((id) => found.includes(id))
    return isRight ? [] : [{ ...one, found }]
  })
}

/** Of every kind of name: whatever is tagged is mentioned. */
function idsOf(body: string, gazetteer: Gazetteer): string[] {
  return [...new Set(tagStory({ title: '', body }, gazetteer).mentions.map(({ id }) => id))]
}
