import type { GazetteerRows, Row, TableName } from './gazetteer-rows.ts'
import { organizationTypes } from './organization-types.ts'
import type { TableProblem } from './parse-table.ts'
import { madeClasses } from './word-classes.ts'

/** Flags a table's rows may have; a table that is not listed has no column for them. */
const knownFlags: Partial<Record<TableName, readonly string[]>> = {
  organizations: ['trigger', 'no_topic', 'hides_country', 'no_clitics', 'not_with', 'short', 'is'],
  bodies: ['extends', 'type'],
}

/** Words of a cell that steer the tagger and would do nothing, or harm, when misspelt: types, flags, word classes. */
export function checkRows(rows: GazetteerRows): TableProblem[] {
  return [
    ...rows.organizations.flatMap((row) => checkType(row, row.cell('type'))),
    ...rows.bodies.flatMap((row) => (row.flags.get('type') ?? []).flatMap((type) => checkType(row, type))),
    ...rows.triggers.flatMap((row) => checkType(row, row.cell('type'))),
    ...checkFlags(rows, 'organizations'),
    ...checkFlags(rows, 'bodies'),
    ...checkClasses(rows),
  ]
}

function checkType(row: Row, type: string): TableProblem[] {
  if (organizationTypes.has(type)) return []
  return [problem(row, `${type} is no type of organisation: ${[...organizationTypes].join(', ')}`)]
}

function checkFlags(rows: GazetteerRows, table: TableName): TableProblem[] {
  const known = knownFlags[table] ?? []
  return rows[table].flatMap((row) =>
    [...row.flags.keys()]
      .filter((flag) => !known.includes(flag))
      .map((flag) => problem(row, `${flag} is no flag of ${table}.tsv: ${known.join(', ')}`)),
  )
}

const neighbourColumns = ['not_before', 'not_after', 'only_before', 'only_after']

function checkClasses(rows: GazetteerRows): TableProblem[] {
  const named = rows.words.map((row) => row.cell('class').replace('+', ''))
  const known = new Set([...named, ...madeClasses])
  return [...rows.organizations, ...rows.cues].flatMap((row) =>
    neighbourColumns
      .flatMap((column) => row.list(column))
      .filter((word) => word.startsWith('@') && !known.has(word.slice(1)))
      .map((word) => problem(row, `${word} is no class of words.tsv`)),
  )
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
