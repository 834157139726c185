import type { DroppedPattern } from './dropped-pattern.ts'
import { readDroppedPatterns } from './dropped-pattern.ts'

/** An outlet, as data: a row of `sources.tsv`. Rows with the id `*` hold what belongs to no outlet. */
export type SourceProfile = {
  readonly id: string
  readonly labelAr: string
  readonly labelEn: string
  /** ISO 3166-1 alpha-2, or empty when the outlet is of no one country. */
  readonly country: string
  /** How a source or publication line, a credit or a footer names it; domains too. */
  readonly names: readonly string[]
  /** Lines that suggest the outlet without naming it: the source is then inferred. */
  readonly signs: readonly string[]
  /** Lines dropped at a story's head, lines that close a story, lines dropped anywhere. */
  readonly head: readonly DroppedPattern[]
  readonly foot: readonly DroppedPattern[]
  readonly boilerplate: readonly DroppedPattern[]
}

export class SourcesTableError extends Error {
  override readonly name = 'SourcesTableError'
}

const COLUMNS = ['id', 'label_ar', 'label_en', 'country', 'names', 'signs', 'head', 'foot', 'boilerplate']
const SHAPE = `one row an outlet, ${COLUMNS.length} columns between tabs: ${COLUMNS.join(', ')}`

/** Reads the table; `#` opens a comment line, the row of column names may stand first. */
export function parseSources(tsv: string): SourceProfile[] {
  const profiles = tsv.split(/\r?\n/).flatMap((row, index) => readRow(row, index + 1))
  refuseTwice(profiles)
  return profiles
}

/** Lays an archive's own table over the built-in one: rows with the same id replace, others are added. */
export function overrideSources(
  base: readonly SourceProfile[],
  own: readonly SourceProfile[],
): SourceProfile[] {
  const ids = new Set(own.map((profile) => profile.id))
  return [...base.filter((profile) => !ids.has(profile.id)), ...own]
}

function readRow(row: string, line: number): SourceProfile[] {
  const plain = row.replace(/^\uFEFF/, '') // byte order mark
  if (plain.trim() === '' || plain.startsWith('#')) return []
  const cells = plain.split('\t').map((cell) => cell.trim())
  if (cells.join('\t') === COLUMNS.join('\t')) return []
  if (cells.length > COLUMNS.length) fail(line, `has ${cells.length} columns`, `write ${SHAPE}`)
  const [
    id = '',
    labelAr = '',
    labelEn = '',
    country = '',
    names = '',
    signs = '',
    head = '',
    foot = '',
    any = '',
  ] = cells
  checkId(id, labelAr, line)
  checkCountry(country, line)
  return [
    {
      ...{ id, labelAr, labelEn, country },
      ...{ names: listCell(names), signs: listCell(signs) },
      head: readDroppedPatterns(listCell(head), 'page-furniture'),
      foot: readDroppedPatterns(listCell(foot), 'footer'),
      boilerplate: readDroppedPatterns(listCell(any), 'boilerplate'),
    },
  ]
}

function listCell(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function checkId(id: string, label: string, line: number): void {
  if (id === '*') return
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    fail(line, `has the id "${id}"`, 'use small Latin letters, digits and single hyphens, as in "bbc-arabic"')
  if (label === '') fail(line, `("${id}") has no Arabic label`, 'fill the second column')
}

function checkCountry(country: string, line: number): void {
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    fail(
      line,
      `has the country "${country}"`,
      'use two capital letters (ISO 3166-1), as in "AE", or leave it empty',
    )
}

function refuseTwice(profiles: readonly SourceProfile[]): void {
  const seen = new Set<string>()
  for (const { id } of profiles) {
    if (id !== '*' && seen.has(id))
      throw new SourcesTableError(`Sources table: the id "${id}" stands in two rows. Join them into one row.`)
    seen.add(id)
  }
}

function fail(line: number, what: string, todo: string): never {
  throw new SourcesTableError(`Sources table, line ${line}: the row ${what}. To mend it: ${todo}.`)
}
