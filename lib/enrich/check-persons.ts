import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import { foldPhrase } from './letters.ts'
import type { TableProblem } from './parse-table.ts'

/** What only persons can have wrong: label, a strong name of two owners, a surname that is also a nationality. */
export function checkPersons(
  { persons, organizations }: GazetteerRows,
  demonyms: ReadonlySet<string>,
): TableProblem[] {
  return [
    ...persons.filter((row) => !names(row).includes(foldPhrase(row.cell('label_ar')))).map(labelIsNoName),
    ...checkStrongOwners([...organizations, ...persons], new Set(persons)),
    ...persons.flatMap((row) => names(row).flatMap((name) => checkDemonym(row, name, demonyms))),
  ]
}

function checkStrongOwners(rows: readonly Row[], persons: ReadonlySet<Row>): TableProblem[] {
  const owners = new Map<string, Row>()
  return rows.flatMap((row) =>
    [...new Set(row.folded('strong'))].flatMap((name) => {
      const known = owners.get(name)
      owners.set(name, known ?? row)
      return known && persons.has(row) ? [sharedName(row, name, known)] : []
    }),
  )
}

/** «السوداني» alone may be the Sudanese. */
function checkDemonym(row: Row, name: string, demonyms: ReadonlySet<string>): TableProblem[] {
  if (!demonyms.has(name)) return []
  return [problem(row, `«${name}» is also a nationality: only a longer name can name a person`)]
}

function labelIsNoName(row: Row): TableProblem {
  return problem(row, `${row.cell('id')}: label_ar must stand among strong or weak, so that it is found`)
}

function sharedName(row: Row, name: string, owner: Row): TableProblem {
  return problem(row, `«${name}» is also a strong name of ${owner.cell('id')}: make it weak in both rows`)
}

function names(row: Row): readonly string[] {
  return [...row.folded('strong'), ...row.folded('weak')]
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
