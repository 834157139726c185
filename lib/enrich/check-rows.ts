import type { GazetteerRows, Row, TableName } from './gazetteer-rows.ts'
import { organizationTypes, personTypes } from './entity-types.ts'
import type { TableProblem } from './parse-table.ts'
import { madeClasses } from './word-classes.ts'

const kinds = {
  organization: { name: 'organisation', types: organizationTypes },
  person: { name: 'person', types: personTypes },
  either: { name: 'organisation or person', types: new Set([...organizationTypes, ...personTypes]) },
} as const

/** Flags a table's rows may have; a table that is not listed has no column for them. */
const knownFlags: Partial<Record<TableName, readonly string[]>> = {
  organizations: ['trigger', 'no_topic', 'hides_country', 'no_clitics', 'not_with', 'short', 'is'],
  bodies: ['extends', 'type'],
  persons: ['trigger', 'no_clitics', 'not_with', 'short'],
  countries: ['no_form', 'no_clitics', 'part'],
}

/** Words of a cell that steer the tagger and would do nothing, or harm, when misspelt: types, flags, word classes. */
export function checkRows(rows: GazetteerRows): TableProblem[] {
  return [
    ...rows.organizations.flatMap((row) => checkType(row, row.cell('type'), kinds.organization)),
    ...rows.bodies.flatMap((row) =>
      (row.flags.get('type') ?? []).flatMap((type) => checkType(row, type, kinds.organization)),
    ),
    ...rows.persons.flatMap((row) => checkType(row, row.cell('type'), kinds.person)),
    ...rows.triggers.flatMap((row) => checkType(row, row.cell('type'), kinds.either)),
    ...checkFlags(rows, 'organizations'),
    ...checkFlags(rows, 'bodies'),
    ...checkFlags(rows, 'persons'),
    ...checkFlags(rows, 'countries'),
    ...checkClasses(rows),
  ]
}

type Kind = { readonly name: string; readonly types: ReadonlySet<string> }

function checkType(row: Row, type: string, { name, types }: Kind): TableProblem[] {
  return types.has(type) ? [] : [problem(row, `${type} is no type of ${name}: ${[...types].join(', ')}`)]
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
  // Most rows have none.
  const asking = [...rows.organizations, ...rows.cues].filter((row) =>
    neighbourColumns.some((column) => row.cell(column) !== ''),
  )
  return asking.flatMap((row) =>
    neighbourColumns
      .flatMap((column) => row.list(column))
      .filter((word) => word.startsWith('@') && !known.has(word.slice(1)))
      .map((word) => problem(row, `${word} is no class of words.tsv`)),
  )
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
