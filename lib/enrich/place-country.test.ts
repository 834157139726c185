import { describe, expect, test } from 'vitest'
import { buildGazetteer } from './build-gazetteer.ts'
import { readTables } from './load-gazetteer.ts'
import { findPlaceCountry } from './place-country.ts'
import { tagStory } from './tag-story.ts'
import { gazetteer } from './test-gazetteer.ts'

describe('the country a dateline was written in', () => {
  test.each([
    ['موسكو', 'RU'],
    ['الموصل', 'IQ'],
    ['إسطنبول', 'TR'],
    ['نيويورك', 'US'],
    ['مدينة بنغازي', 'LY'],
    ['جدة/الرياض', 'SA'],
    ['بولونيا الإيطالية', 'IT'],
    ['طرابلس', undefined],
    ['القدس المحتلة', undefined],
    ['القدس', undefined],
    ['عمان', 'JO'],
    ['مسقط', 'OM'],
    ['دبي - حلب', undefined],
    ['قرية الغيم', undefined],
  ])('%s: %s', (place, country) => expect(findPlaceCountry(place, gazetteer)).toBe(country))

  test('a city is no mention of its country in a text', () => {
    expect(tagStory({ title: '', body: 'وصل القطار من إسطنبول إلى حلب' }, gazetteer).countries).toEqual([])
  })
})

test('a city under two countries stops the build', () => {
  const shipped = readTables()
  const cities = [...shipped.cities, { file: 'own.tsv', text: 'LB\tالموصل' }]
  expect(buildGazetteer({ ...shipped, cities }).problems).toEqual([
    { file: 'own.tsv', line: 1, message: '«الموصل» stands under two countries' },
  ])
})
