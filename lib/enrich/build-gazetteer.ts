import { fingerprint } from '#lib/arabic/fingerprint.ts'
import { checkCities, readCities } from './cities.ts'
import { checkGazetteer } from './check-gazetteer.ts'
import { compileCountryForms, listCountryPhrases, readCountry } from './compile-countries.ts'
import { addOrganizations, readBody, readOrganization } from './compile-organizations.ts'
import { addPersons, listFirstNames } from './compile-persons.ts'
import { parseTables, tableNames, type GazetteerRows, type Row, type TableFiles } from './gazetteer-rows.ts'
import type { EntityEntry, Gazetteer, OpenPattern, OpenShape, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import type { TableProblem } from './parse-table.ts'
import { attachParticles } from './particles.ts'
import { createTrie, type PhraseTrie } from './phrase-trie.ts'
import { readEntity } from './read-entity.ts'
import { checkRegions, placeCountries, readRegions } from './regions.ts'
import { readWordClasses, withParticles } from './word-classes.ts'
import { createFilter } from './word-filter.ts'

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
  const regions = readRegions(rows.regions)
  const gazetteer: Gazetteer = {
    version: versionOf(files),
    countries: new Map(rows.countries.map((row) => [row.cell('iso'), readCountry(row)])),
    regions,
    regionsOf: placeCountries(regions),
    cities: readCities(rows.cities),
    organizations: new Map(rows.organizations.map((row) => [row.cell('id'), readOrganization(row, words)])),
    namedBodies: nameBodies(rows, words),
    persons: new Map(rows.persons.map((row) => [row.cell('id'), readEntity(row, words)])),
    bodies: new Map(rows.bodies.toReversed().map((row) => [row.cell('slug'), readBody(row)])),
    countryForms: compileCountryForms(phrases),
    entityForms: compileEntityForms(rows, words),
    firstNames: listFirstNames(rows.persons, words),
    ...readPatterns(rows),
    words,
  }
  return {
    gazetteer,
    problems: [...problems, ...checkGazetteer(rows, phrases), ...checkRegions(rows), ...checkCities(rows)],
  }
}

function compileEntityForms(rows: GazetteerRows, words: WordClasses): PhraseTrie<EntityEntry> {
  const trie = createTrie<EntityEntry>()
  addOrganizations(trie, rows, words)
  addPersons(trie, rows, words)
  return trie
}

function nameBodies(rows: GazetteerRows, words: WordClasses): Gazetteer['namedBodies'] {
  const organizations = rows.organizations.map((row) => readOrganization(row, words))
  return new Map(organizations.flatMap((known) => known.bodies.map((body) => [body, known] as const)))
}

function readPatterns(rows: GazetteerRows): Pick<Gazetteer, 'triggers' | 'openPatterns' | 'openFilter'> {
  const triggers = rows.triggers.map(
    (row) => [row.cell('type'), withParticles(row.cell('words').split(' '))] as const,
  )
  const openPatterns = new Map(rows['open-patterns'].flatMap((row) => readPattern(row)))
  return { triggers: new Map(triggers), openPatterns, openFilter: createFilter(openPatterns.keys()) }
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
