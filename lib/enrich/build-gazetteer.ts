import { fingerprint } from '#lib/arabic/fingerprint.ts'
import { checkGazetteer } from './check-gazetteer.ts'
import { compileCountryForms, listCountryPhrases, readCountry } from './compile-countries.ts'
import { compileOrganizationForms, readBody, readOrganization } from './compile-organizations.ts'
import { parseTables, tableNames, type GazetteerRows, type Row, type TableFiles } from './gazetteer-rows.ts'
import type { Gazetteer, OpenPattern, OpenShape, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import type { TableProblem } from './parse-table.ts'
import { attachParticles } from './particles.ts'
import { readWordClasses, withParticles } from './word-classes.ts'

/** Raise it when the rules in code change what is tagged: it is part of the gazetteer's version. */
export const rulesVersion = 2

/** The gazetteer, and what is wrong in the tables. With problems the gazetteer is not to be used. */
export function buildGazetteer(files: TableFiles): {
  gazetteer: Gazetteer
  problems: readonly TableProblem[]
} {
  const { rows, problems } = parseTables(files)
  const words = readWordClasses(rows.words)
  const phrases = listCountryPhrases(rows, words)
  const gazetteer: Gazetteer = {
    version: versionOf(files),
    countries: new Map(rows.countries.map((row) => [row.cell('iso'), readCountry(row)])),
    organizations: new Map(rows.organizations.map((row) => [row.cell('id'), readOrganization(row, words)])),
    namedBodies: nameBodies(rows, words),
    bodies: new Map(rows.bodies.toReversed().map((row) => [row.cell('slug'), readBody(row)])),
    countryForms: compileCountryForms(phrases),
    organizationForms: compileOrganizationForms(rows, words),
    ...readPatterns(rows),
    words,
  }
  return { gazetteer, problems: [...problems, ...checkGazetteer(rows, phrases)] }
}

function nameBodies(rows: GazetteerRows, words: WordClasses): Gazetteer['namedBodies'] {
  const organizations = rows.organizations.map((row) => readOrganization(row, words))
  return new Map(organizations.flatMap((known) => known.bodies.map((body) => [body, known] as const)))
}

function readPatterns(rows: GazetteerRows): Pick<Gazetteer, 'triggers' | 'openPatterns'> {
  const triggers = rows.triggers.map(
    (row) => [row.cell('type'), withParticles(row.cell('words').split(' '))] as const,
  )
  const patterns = rows['open-patterns'].flatMap((row) => readPattern(row))
  return { triggers: new Map(triggers), openPatterns: new Map(patterns) }
}

function readPattern(row: Row): (readonly [form: string, pattern: OpenPattern])[] {
  const trigger = foldPhrase(row.cell('trigger'))
  const pattern = { trigger, shapes: readShapes(row) }
  return attachParticles(trigger).map(({ word, cut }) => [word, { ...pattern, cut }] as const)
}

const shapes: readonly OpenShape[] = ['quoted', 'idafa', 'proper', 'latin', 'trade', 'purpose']

function readShapes(row: Row): ReadonlySet<OpenShape> {
  return new Set(shapes.filter((shape) => row.list('shapes').includes(shape)))
}

function versionOf(files: TableFiles): string {
  const texts = tableNames.flatMap((name) => files[name].map((file) => file.text))
  return `${rulesVersion}-${fingerprint(texts)}`
}
