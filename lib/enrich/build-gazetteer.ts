import { fingerprint } from '#lib/arabic/fingerprint.ts'
import { checkGazetteer } from './check-gazetteer.ts'
import { compileCountryForms, listCountryPhrases, readCountry } from './compile-countries.ts'
import { addOrganizations, readBody, readOrganization } from './compile-organizations.ts'
import { addPersons, listFirstNames } from './compile-persons.ts'
import { parseTables, tableNames, type GazetteerRows, type Row, type TableFiles } from './gazetteer-rows.ts'
import type { EntityEntry, Gazetteer, OpenShape, WordClasses } from './gazetteer.ts'
import type { TableProblem } from './parse-table.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import { readEntity } from './read-entity.ts'
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
    persons: new Map(rows.persons.map((row) => [row.cell('id'), readEntity(row, words)])),
    bodies: new Map(rows.bodies.toReversed().map((row) => [row.cell('slug'), readBody(row)])),
    countryForms: compileCountryForms(phrases),
    entityForms: compileEntityForms(rows, words),
    firstNames: listFirstNames(rows.persons, words),
    ...readPatterns(rows),
    words,
  }
  return { gazetteer, problems: [...problems, ...checkGazetteer(rows, phrases)] }
}

function compileEntityForms(rows: GazetteerRows, words: WordClasses): PhraseTrie<EntityEntry> {
  const trie: PhraseTrie<EntityEntry> = new Map()
  addOrganizations(trie, rows, words)
  addPersons(trie, rows, words)
  return trie
}

function readPatterns(rows: GazetteerRows): Pick<Gazetteer, 'triggers' | 'openPatterns'> {
  const triggers = rows.triggers.map(
    (row) => [row.cell('type'), withParticles(row.cell('words').split(' '))] as const,
  )
  const patterns = rows['open-patterns'].flatMap((row) =>
    [...withParticles([row.cell('trigger')])].map((word) => [word, readShapes(row)] as const),
  )
  return { triggers: new Map(triggers), openPatterns: new Map(patterns) }
}

const shapes: readonly OpenShape[] = ['quoted', 'idafa', 'proper', 'latin']

function readShapes(row: Row): ReadonlySet<OpenShape> {
  return new Set(shapes.filter((shape) => row.list('shapes').includes(shape)))
}

function versionOf(files: TableFiles): string {
  const texts = tableNames.flatMap((name) => files[name].map((file) => file.text))
  return `${rulesVersion}-${fingerprint(texts)}`
}
