import { mkdtempSync, writeFileSync } from 'node:fs'
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

describe('the shipped tables', () => {
  test('have no problem', () => expect(buildGazetteer(shipped).problems).toEqual([]))

  test('name some 245 countries and 2,700 organisations', () => {
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

  test('a mistake in them stops the loading, with every problem in the message', () => {
    writeFileSync(path.join(folder, 'organizations.tsv'), organization('own', 'QQ', 'نجم'))
    expect(() => loadGazetteer(folder)).toThrow(GazetteerError)
    expect(() => loadGazetteer(folder)).toThrow(/organizations\.tsv:1 QQ is no ISO/)
  })

  test('the version stays while nothing changes', () => {
    expect(loadGazetteer().version).toBe(gazetteer.version)
  })
})
