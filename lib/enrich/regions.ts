import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import type { TableProblem } from './parse-table.ts'

/** A part of the world as analysts of news use it: its countries by ISO code. */
export type Region = {
  readonly id: string
  readonly labelAr: string
  readonly labelEn: string
  readonly isos: readonly string[]
}

export function readRegions(rows: readonly Row[]): ReadonlyMap<string, Region> {
  return new Map(rows.map((row) => [row.cell('id'), readRegion(row)]))
}

/** The ids of the regions each country stands in, in the order of the table: LB -> arab-world, levant, middle-east, asia. */
export function placeCountries(regions: ReadonlyMap<string, Region>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  for (const { id, isos } of regions.values()) {
    for (const iso of isos) {
      const known = places.get(iso)
      if (known) known.push(id)
      else places.set(iso, [id])
    }
  }
  return places
}

/** Every code must be a row of countries.tsv, and every country must stand in a region. */
export function checkRegions({ regions, countries }: GazetteerRows): TableProblem[] {
  const known = new Set(countries.map((row) => row.cell('iso')))
  const placed = new Set(regions.flatMap((row) => row.list('isos')))
  return [
    ...regions.flatMap((row) => checkRow(row, known)),
    ...countries
      .filter((row) => !placed.has(row.cell('iso')))
      .map((row) => problem(row, `${row.cell('iso')} stands in no region: add it in regions.tsv`)),
  ]
}

function readRegion(row: Row): Region {
  return {
    id: row.cell('id'),
    labelAr: row.cell('label_ar'),
    labelEn: row.cell('label_en'),
    isos: row.list('isos'),
  }
}

function checkRow(row: Row, known: ReadonlySet<string>): TableProblem[] {
  const id = row.cell('id')
  const unknown = row.list('isos').filter((iso) => !known.has(iso))
  const empty = ['label_ar', 'label_en', 'isos'].filter((column) => row.cell(column) === '')
  return [
    ...unknown.map((iso) => problem(row, `${id}: ${iso} has no row in countries.tsv`)),
    ...empty.map((column) => problem(row, `${id}: the cell ${column} is empty`)),
  ]
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
