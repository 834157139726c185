import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildGazetteer } from './build-gazetteer.ts'
import type { TableName } from './gazetteer-rows.ts'
import { GazetteerError, loadGazetteer, readTables } from './load-gazetteer.ts'
import { createLabels } from './labels.ts'
import { tagStory } from './tag-story.ts'
import { gazetteer } from './test-gazetteer.ts'

const shipped = readTables()

/** Problems that the shipped tables get when a curator adds rows of their own. */
function problemsOf(table: TableName, text: string): string[] {
  const files = { ...shipped, [table]: [...shipped[table], { file: 'own.tsv', text }] }
  return buildGazetteer(files).problems.map(
    ({ file, line, message }) => `${path.basename(file)}:${line} ${message}`,
  )
}

/** A row of organizations.tsv: id, type, labels, then home, strong, weak, requires_iso, not_before, not_after, flags. */
const organization = (id: string, ...cells: string[]) => [id, 'ngo', 'اسم', 'Name', ...cells].join('\t')

/** A row of persons.tsv of a head of state: id, label_ar, then home_iso, strong, weak. */
const person = (id: string, label: string, ...cells: string[]) =>
  [id, 'head-of-state', label, 'Name', ...cells].join('\t')

describe('the shipped tables', () => {
  test('have no problem', () => expect(buildGazetteer(shipped).problems).toEqual([]))

  test('name some 250 countries, 2,700 organisations and 1,500 persons', () => {
    expect(gazetteer.persons.size).toBeGreaterThanOrEqual(1500)
    expect(gazetteer.countries.size).toBeGreaterThanOrEqual(240)
    expect(gazetteer.organizations.size).toBeGreaterThanOrEqual(2600)
  })

  test('follow the naming policy', () => {
    const { country } = createLabels(gazetteer)
    const policy = {
      PS: 'فلسطين',
      TW: 'تايوان',
      XK: 'كوسوفو',
      EH: 'الصحراء الغربية',
      SU: 'الاتحاد السوفياتي',
    }
    for (const [iso, label] of Object.entries(policy)) expect(country(iso).ar).toBe(label)
    expect(gazetteer.countries.has('HK') && gazetteer.countries.has('MO')).toBe(true)
  })

  test('a country is found by the label it is shown with', () => {
    const conditional = ['BJ', 'BZ', 'CG', 'DM', 'JE', 'MC', 'MF', 'ML', 'MU', 'OM', 'BQ', 'RE', 'AW']
    for (const { iso, labelAr } of gazetteer.countries.values()) {
      if (conditional.includes(iso)) continue
      expect([iso, tagStory({ title: '', body: `زار ${labelAr} أمس` }, gazetteer).countries]).toEqual([
        iso,
        [iso],
      ])
    }
  })
})

describe('a curator’s mistake is named with its file and line', () => {
  test.each<[string, TableName, string, string]>([
    [
      'a name of two owners',
      'organizations',
      organization('own', 'TN', 'داعش'),
      'own.tsv:1 «داعش» belongs to isis, own: it must be weak and the row must fill requires_iso',
    ],
    [
      'an alias under 4 letters',
      'organizations',
      organization('own', '', 'نجم'),
      'own.tsv:1 the alias نجم is under 4 letters: remove it, or set the flag short=نجم',
    ],
    [
      'a code that is none',
      'organizations',
      organization('own', 'QQ', 'منظمة الغيم'),
      'own.tsv:1 QQ is no ISO 3166-1 code that Intl.DisplayNames knows',
    ],
    [
      'a country code that is none',
      'countries',
      'QZ\tبلد\tLand\tبلد الغيم',
      'own.tsv:1 QZ is no ISO 3166-1 code that Intl.DisplayNames knows',
    ],
    [
      'a form that is an everyday word',
      'countries',
      'MQ\tمارتينيك\tMartinique\tاكره',
      'own.tsv:1 «اكره» makes the everyday word «باكره»: set no_clitics=اكره, no_form=اكره or a row in cues.tsv',
    ],
    [
      'a country’s name for another country',
      'countries',
      'MQ\tمارتينيك\tMartinique\tلبنان',
      'own.tsv:1 «لبنان» also means LB',
    ],
    [
      'an empty label',
      'organizations',
      'own\tngo\t\tName\t\tمنظمة الغيم',
      'own.tsv:1 own: the cell label_ar is empty',
    ],
    [
      'a person whose label is none of the names',
      'persons',
      person('own', 'غيم الغيم', 'TN', 'غيمة'),
      'own.tsv:1 own: label_ar must stand among strong or weak, so that it is found',
    ],
    [
      'a strong name of two persons',
      'persons',
      person('own', 'بوتين', 'TN', 'بوتين'),
      'own.tsv:1 «بوتين» is also a strong name of vladimir-putin: make it weak in both rows',
    ],
    [
      'an id that an organisation has',
      'persons',
      person('isis', 'غيم الغيم', 'TN', 'غيم الغيم'),
      'own.tsv:1 isis stands already on line',
    ],
    [
      'a surname that is a nationality',
      'persons',
      person('own', 'غيم السوداني', 'TN', 'غيم السوداني', 'السوداني'),
      'own.tsv:1 «السوداني» is also a nationality: only a longer name can name a person',
    ],
    [
      'a type that is none',
      'persons',
      'own\tplumber\tغيم الغيم\tName\t\tغيم الغيم',
      'own.tsv:1 plumber is no type of person: head-of-state, government',
    ],
    [
      'a type that is none',
      'organizations',
      'own\tngoo\tاسم\tName\t\tمنظمة الغيم',
      'own.tsv:1 ngoo is no type of organisation: igo, bloc',
    ],
    [
      'a flag that is none',
      'organizations',
      organization('own', '', 'منظمة الغيم', '', '', '', '', 'hide_country'),
      'own.tsv:1 hide_country is no flag of organizations.tsv: trigger',
    ],
    [
      'a class of words that is none',
      'organizations',
      organization('own', '', 'منظمة الغيم', '', '', '@deffinite'),
      'own.tsv:1 @deffinite is no class of words.tsv',
    ],
    ['a cell too many', 'blocks', 'الغيم\tزائد', 'own.tsv:1 2 cells, but the table has 1: phrase'],
  ])('%s', (_title, table, text, message) => {
    expect(problemsOf(table, text).join('\n')).toContain(message)
  })

  test('a strong alias that is an everyday word', () => {
    expect(problemsOf('organizations', organization('own', '', 'القاعدة')).join('\n')).toContain(
      'the strong alias «القاعدة» makes the everyday word «القاعده»',
    )
  })
})

describe('an archive’s own tables', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kashshaf-tables-'))

  test('replace rows of the same id and add new ones', () => {
    const rows = [organization('isis', '', 'داعش'), organization('own-cloud', 'TN', 'جمعية الغيوم البيضاء')]
    writeFileSync(path.join(folder, 'organizations.tsv'), rows.join('\n'))
    const own = loadGazetteer(folder)
    const { organization: label } = createLabels(own)
    expect(label('isis').ar).toBe('اسم')
    expect(tagStory({ title: '', body: 'قالت جمعية الغيوم البيضاء' }, own).organizations).toEqual([
      'own-cloud',
    ])
    expect(own.version).not.toBe(gazetteer.version)
  })

  test('take out a shipped row with a dash before its key, in every table', () => {
    writeFileSync(path.join(folder, 'organizations.tsv'), '-isis')
    writeFileSync(path.join(folder, 'blocks.tsv'), '-نهر الأردن')
    const own = loadGazetteer(folder)
    expect(own.organizations.has('isis')).toBe(false)
    expect(tagStory({ title: '', body: 'فاض نهر الأردن' }, gazetteer).countries).toEqual([])
    expect(tagStory({ title: '', body: 'فاض نهر الأردن' }, own).countries).toEqual(['JO'])
    rmSync(path.join(folder, 'blocks.tsv'))
  })

  test('a row to take out that is not there is a slip of the pen', () => {
    writeFileSync(path.join(folder, 'organizations.tsv'), '-isys')
    expect(() => loadGazetteer(folder)).toThrow(/organizations\.tsv:1 there is no row «isys» to take out/)
  })

  test('may begin with the names of the columns, as a spreadsheet writes them', () => {
    const head = 'id\ttype\tlabel_ar\tlabel_en\thome_iso\tstrong'
    const rows = [head, organization('own-cloud', 'TN', 'جمعية الغيوم البيضاء')]
    writeFileSync(path.join(folder, 'organizations.tsv'), rows.join('\n'))
    expect(loadGazetteer(folder).organizations.has('id')).toBe(false)
  })

  test('may be of persons too', () => {
    writeFileSync(path.join(folder, 'persons.tsv'), person('own-mayor', 'غيم الغيم', 'TN', 'غيم الغيم'))
    expect(tagStory({ title: '', body: 'قال غيم الغيم كلمة' }, loadGazetteer(folder)).persons).toEqual([
      'own-mayor',
    ])
  })

  test('a mistake in them stops the loading, with every problem in the message', () => {
    writeFileSync(path.join(folder, 'organizations.tsv'), organization('own', 'QQ', 'نجم'))
    expect(() => loadGazetteer(folder)).toThrow(GazetteerError)
    expect(() => loadGazetteer(folder)).toThrow(/organizations\.tsv:1 QQ is no ISO/)
  })

  test('the version stays while nothing changes', () => {
    expect(loadGazetteer().version).toBe(gazetteer.version)
  })
})
