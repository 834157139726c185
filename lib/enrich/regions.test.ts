import { describe, expect, test } from 'vitest'
import { buildGazetteer } from './build-gazetteer.ts'
import { readTables } from './load-gazetteer.ts'
import { gazetteer } from './test-gazetteer.ts'

const shipped = readTables()
const isosOf = (id: string) => gazetteer.regions.get(id)?.isos ?? []

describe('the regions of the world', () => {
  test.each([
    ['arab-world', 23],
    ['gulf', 6],
    ['european-union', 27],
    ['central-asia', 5],
    ['south-asia', 8],
    ['southeast-asia', 11],
  ])('%s has as many members as its list, %i', (id, count) => expect(new Set(isosOf(id)).size).toBe(count))

  test.each([
    ['gulf', 'arab-world'],
    ['maghreb', 'arab-world'],
    ['arab-world', 'africa asia'],
    ['middle-east', 'africa asia'],
    ['sahel', 'africa'],
    ['west-africa', 'sub-saharan-africa'],
    ['european-union', 'europe'],
    ['balkans', 'europe'],
    ['former-soviet', 'europe asia'],
    ['caribbean', 'americas'],
    ['latin-america', 'americas'],
  ])('every country of %s is in %s', (part, wholes) => {
    expect(wholes.split(' ').flatMap(isosOf)).toEqual(expect.arrayContaining([...isosOf(part)]))
  })

  test('a country’s regions are told in the order of the table', () => {
    expect(gazetteer.regionsOf.get('LB')).toEqual(['arab-world', 'levant', 'middle-east', 'asia'])
    expect(gazetteer.regionsOf.get('QQ')).toBeUndefined()
  })

  test('a code in no row and a country in no region stop the build', () => {
    const own = (name: 'regions' | 'countries', text: string) =>
      buildGazetteer({ ...shipped, [name]: [...shipped[name], { file: 'own.tsv', text }] }).problems.map(
        ({ message }) => message,
      )
    expect(own('regions', 'own\tإقليم\tOwn\tLB|QQ')).toEqual(['own: QQ has no row in countries.tsv'])
    expect(own('countries', 'UK\tبلد\tLand\tبلد الغيم')).toEqual([
      'UK stands in no region: add it in regions.tsv',
    ])
  })
})
