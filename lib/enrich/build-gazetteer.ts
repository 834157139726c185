import { fingerprint } from '#lib/arabic/fingerprint.ts'
import { checkCities, readCities } from './cities.ts'
import { checkGazetteer } from './check-gazetteer.ts'
import { compileCountryForms, listCountryPhrases, readCountry } from './compile-countries.ts'
import { addAliases, addHeads, readBody, readOrganization } from './compile-organizations.ts'
import { addNames, listFirstNames } from './compile-persons.ts'
import { parseTables, tableNames, type GazetteerRows, type Row, type TableFiles } from './gazetteer-rows.ts'
import type {
  EntityEntry,
  Gazetteer,
  NamedEntity,
  OpenPattern,
  OpenShape,
  Organization,
} from './gazetteer.ts'
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
  const organizations = new Map(rows.organizations.map((row) => [row, readOrganization(row, words)]))
  const persons = new Map(rows.persons.map((row) => [row, readEntity(row, words)]))
  const gazetteer: Gazetteer = {
    version: versionOf(files),
    countries: new Map(rows.countries.map((row) => [row.cell('iso'), readCountry(row)])),
    regions,
    regionsOf: placeCountries(regions),
    cities: readCities(rows.cities),
    organizations: byId(organizations.values()),
    namedBodies: nameBodies(organizations.values()),
    persons: byId(persons.values()),
    bodies: new Map(rows.bodies.toReversed().map((row) => [row.cell('slug'), readBody(row)])),
    countryForms: compileCountryForms(phrases),
    entityForms: compileEntityForms({ organizations, persons, bodies: rows.bodies }),
    firstNames: listFirstNames(rows.persons, words),
    ...readPatterns(rows),
    words,
  }
  return {
    gazetteer,
    problems: [...problems, ...checkGazetteer(rows, phrases), ...checkRegions(rows), ...checkCities(rows)],
  }
}

type ReadRows = {
  readonly organizations: ReadonlyMap<Row, Organization>
  readonly persons: ReadonlyMap<Row, NamedEntity>
  readonly bodies: readonly Row[]
}

function compileEntityForms({ organizations, persons, bodies }: ReadRows): PhraseTrie<EntityEntry> {
  const trie = createTrie<EntityEntry>()
  for (const [row, organization] of organizations) addAliases(trie, row, organization)
  for (const row of bodies) addHeads(trie, row)
  for (const [row, person] of persons) addNames(trie, row, person)
  return trie
}

function byId<T extends NamedEntity>(entities: Iterable<T>): ReadonlyMap<string, T> {
  return new Map(Array.from(entities, (entity) => [entity.id, entity]))
}

function nameBodies(organizations: Iterable<Organization>): Gazetteer['namedBodies'] {
  const named = new Map<string, Organization>()
  for (const known of organizations) for (const body of known.bodies) named.set(body, known)
  return named
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
