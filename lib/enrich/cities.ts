import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import { foldPhrase } from './letters.ts'
import type { TableProblem } from './parse-table.ts'

/** Country by the folded name of a main city: «الموصل» -> IQ. */
export function readCities(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => row.list('names').map((name) => [foldPhrase(name), row.cell('iso')])))
}

/** A city belongs to one country, which has a row of its own. */
export function checkCities({ cities, countries }: GazetteerRows): TableProblem[] {
  const known = new Set(countries.map((row) => row.cell('iso')))
  const owners = new Map<string, string>()
  return cities.flatMap((row) => {
    const iso = row.cell('iso')
    const twice = row.list('names').filter((name) => (owners.get(foldPhrase(name)) ?? iso) !== iso)
    for (const name of row.list('names')) owners.set(foldPhrase(name), iso)
    return [
      ...(known.has(iso) ? [] : [problem(row, `${iso} has no row in countries.tsv`)]),
      ...twice.map((name) => problem(row, `«${name}» stands under two countries`)),
    ]
  })
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
