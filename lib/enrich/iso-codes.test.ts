import { expect, test } from 'vitest'
import { gazetteer } from './test-gazetteer.ts'

// What Intl.DisplayNames knows beside the codes of ISO 3166-1: groupings and test codes, parts of countries with a
// reserved code, and codes that were withdrawn, which it shows under today's name.
const groupings = 'EU EZ UN QO XA XB ZZ'
const reserved = 'AC CP CQ DG EA FX IC TA UK'
const withdrawn = 'AN BU DD DY HV NH RH TP VD YD ZR'
const historical = ['CS', 'SU', 'YU']

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const left = new Set(`${groupings} ${reserved} ${withdrawn}`.split(' '))
const today = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => names.of(code) !== undefined && !left.has(code) && !historical.includes(code))

test('every country and territory of ISO 3166-1, Kosovo and three states of the past have a row', () => {
  expect(today).toHaveLength(250)
  expect([...gazetteer.countries.keys()].sort()).toEqual([...today, ...historical].sort())
})
