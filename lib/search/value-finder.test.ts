import { describe, expect, test } from 'vitest'
import { createValueFinder } from './value-finder.ts'

const { findValue, listValues } = createValueFinder({
  country: { RU: { ar: 'روسيا', en: 'Russia', sure: ['روسيا', 'Russia'], other: ['روسي', 'روسية'] } },
  organization: {
    akp: { ar: 'حزب العدالة التركي', en: 'AKP', sure: ['AKP'], other: ['العدالة والتنمية'] },
    pjd: { ar: 'حزب العدالة المغربي', en: 'PJD', sure: ['PJD'], other: ['العدالة والتنمية'] },
    fsb: { ar: 'جهاز الأمن الاتحادي', en: 'FSB', sure: ['جهاز الأمن الاتحادي', 'FSB', 'أف أس بي'] },
    'open:x': { ar: 'شركة النورس', en: 'شركة النورس' },
  },
  person: {},
  source: {},
  region: {},
})

describe('a text is a name of', () => {
  test.each([
    ['روسيا', 'RU'],
    ['روسيَا', 'RU'],
    ['RUSSIA', 'RU'],
    ['جهاز الامن الاتحادى', 'fsb'],
    ['fsb', 'fsb'],
  ])('one value: «%s»', (text, id) => expect(findValue(text)?.id).toBe(id))

  test.each(['روسية', 'العدالة والتنمية', 'شركة النورس', 'حلب', ''])('no one value for sure: «%s»', (text) =>
    expect(findValue(text)).toBeNull(),
  )

  test.each([
    ['روسية', ['RU']],
    ['العدالة والتنمية', ['akp', 'pjd']],
    ['FSB', ['fsb']],
    ['حلب', []],
  ])('values to be offered: «%s»', (text, ids) => expect(listValues(text).map(({ id }) => id)).toEqual(ids))
})
