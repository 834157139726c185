import { checkRows } from './check-rows.ts'
import type { CountryPhrase } from './compile-countries.ts'
import { particleTest } from './compile-organizations.ts'
import { checkPersons } from './check-persons.ts'
import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import { foldPhrase } from './letters.ts'
import { detachParticles } from './particles.ts'
import type { TableProblem } from './parse-table.ts'

/** What would make the tagger wrong or a label empty, found when the tables are built. */
export function checkGazetteer(rows: GazetteerRows, phrases: readonly CountryPhrase[]): TableProblem[] {
  const entities = [...rows.organizations, ...rows.persons]
  const common = readCommonWords(rows['common-words'])
  return [
    ...entities.flatMap((row) => [...checkLabels(row, 'id'), ...checkAliasLengths(row)]),
    ...rows.countries.flatMap((row) => checkLabels(row, 'iso')),
    ...checkUnique(rows.countries, 'iso'),
    ...checkUnique(entities, 'id'),
    ...checkUnique(rows.bodies, 'slug', 'gender'),
    ...checkCodes(rows),
    ...checkRows(rows),
    ...checkOwners(rows.organizations),
    ...checkPersons(rows, demonymsOf(phrases)),
    ...checkCountryOwners(phrases),
    ...phrases.flatMap((phrase) => checkPhrase(phrase, common)),
    ...entities.flatMap((row) => checkAliasForms(row, common)),
  ]
}

function demonymsOf(phrases: readonly CountryPhrase[]): ReadonlySet<string> {
  const demonyms = phrases.filter(({ value }) => value.kind === 'demonym')
  return new Set(demonyms.map(({ value }) => value.form))
}

function checkLabels(row: Row, key: string): TableProblem[] {
  return [key, 'label_ar', 'label_en']
    .filter((column) => row.cell(column) === '')
    .map((column) => problem(row, `${row.cell(key)}: the cell ${column} is empty`))
}

function checkUnique(rows: readonly Row[], ...columns: readonly string[]): TableProblem[] {
  const first = new Map<string, Row>()
  return rows.flatMap((row) => {
    const key = columns.map((column) => row.cell(column)).join(' ')
    const known = first.get(key)
    first.set(key, known ?? row)
    return known ? [problem(row, `${key} stands already on line ${known.line}`)] : []
  })
}

function checkCodes(rows: GazetteerRows): TableProblem[] {
  const known = new Set<string>()
  const columns = ['iso', 'isos', 'home_iso', 'requires_iso']
  const coded = [
    ...rows.countries,
    ...rows['shared-names'],
    ...rows.cues,
    ...rows.organizations,
    ...rows.persons,
  ]
  return coded.flatMap((row) =>
    columns
      .flatMap((column) => row.list(column))
      .filter((code) => !isKnownCode(code, known))
      .map((code) => problem(row, `${code} is no ISO 3166-1 code that Intl.DisplayNames knows`)),
  )
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Intl is slow to ask, and the same codes stand in thousands of rows: those it knows are kept in `known`. */
function isKnownCode(code: string, known: Set<string>): boolean {
  if (known.has(code)) return true
  const isKnown = /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined
  if (isKnown) known.add(code)
  return isKnown
}

/** An organisation's name must not be under 4 letters, unless a flag says it is meant: `short=واس`. */
function checkAliasLengths(row: Row): TableProblem[] {
  const meant = row.flags.get('short') ?? []
  const folded = [...row.folded('strong'), ...row.folded('weak')]
  return aliases(row)
    .filter(
      (alias, index) => (folded[index]?.length ?? 0) < 4 && !/^[A-Z]+$/.test(alias) && !meant.includes(alias),
    )
    .map((alias) =>
      problem(row, `the alias ${alias} is under 4 letters: remove it, or set the flag short=${alias}`),
    )
}

function checkOwners(rows: readonly Row[]): TableProblem[] {
  const owners = new Map<string, Row[]>()
  for (const row of rows) {
    for (const alias of new Set([...row.folded('strong'), ...row.folded('weak')])) {
      const known = owners.get(alias)
      if (known) known.push(row)
      else owners.set(alias, [row])
    }
  }
  return [...owners].flatMap(([alias, rows]) => (rows.length > 1 ? checkShared(alias, rows) : []))
}

function checkShared(alias: string, rows: readonly Row[]): TableProblem[] {
  const ids = rows.map((row) => row.cell('id')).join(', ')
  return rows
    .filter((row) => row.list('requires_iso').length === 0 || row.folded('strong').includes(alias))
    .map((row) =>
      problem(row, `«${alias}» belongs to ${ids}: it must be weak and the row must fill requires_iso`),
    )
}

function checkCountryOwners(phrases: readonly CountryPhrase[]): TableProblem[] {
  const owners = new Map<string, CountryPhrase>()
  return phrases.flatMap((phrase) => {
    const known = owners.get(phrase.value.form)
    owners.set(phrase.value.form, known ?? phrase)
    const clash = known && known.value.ids.length === 1 && known.value.ids[0] !== phrase.value.ids[0]
    return clash
      ? [
          problem(
            phrase.row,
            `«${phrase.value.form}» also means ${known.value.ids.join()}, line ${known.row.line}: move it to shared-names.tsv`,
          ),
        ]
      : []
  })
}

function checkPhrase({ value, alone, row }: CountryPhrase, common: CommonWords): TableProblem[] {
  if (value.kind === 'block' || value.cue) return []
  return collisions(value.form, common, () => !alone).map((word) =>
    problem(
      row,
      `«${value.form}» makes the everyday word «${word}»: set no_clitics=${value.form}, no_form=${value.form} or a row in cues.tsv`,
    ),
  )
}

function checkAliasForms(row: Row, common: CommonWords): TableProblem[] {
  const risky = row.list('strong').filter((_, index) => common.has(row.folded('strong')[index] ?? ''))
  if (risky.length === 0) return []
  const takes = particleTest(row)
  return risky.flatMap((alias) => {
    const form = foldPhrase(alias)
    return collisions(form, common, (particle) => takes(form, particle)).map((word) =>
      problem(
        row,
        `the strong alias «${alias}» makes the everyday word «${word}»: make it weak, or set no_clitics=${alias}`,
      ),
    )
  })
}

/** The everyday words that a form makes with the particles it takes. */
function collisions(form: string, common: CommonWords, takes: (particle: string) => boolean): string[] {
  const made = common.get(form) ?? []
  return made.filter(({ particle }) => particle === '' || takes(particle)).map(({ word }) => word)
}

/** Everyday words by the forms that make them: حماس and بحماس by حماس. */
type CommonWords = ReadonlyMap<string, readonly { readonly word: string; readonly particle: string }[]>

function readCommonWords(rows: readonly Row[]): CommonWords {
  const common = new Map<string, { word: string; particle: string }[]>()
  for (const word of new Set(rows.flatMap((row) => row.cell('words').split(' ').map(foldPhrase))))
    for (const { word: form, particle } of detachParticles(word))
      common.set(form, [...(common.get(form) ?? []), { word, particle }])
  return common
}

function aliases(row: Row): readonly string[] {
  return [...row.list('strong'), ...row.list('weak')]
}

function problem({ file, line }: Row, message: string): TableProblem {
  return { file, line, message }
}
