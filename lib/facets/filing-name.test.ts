import { expect, test } from 'vitest'
import { compareNames, filingName } from './filing-name.ts'

test.each([
  ['السعودية', 'سعودية'],
  ['الأردن', 'أردن'],
  ['ألمانيا', 'ألمانيا'], // a hamza: no article
  ['الله', 'الله'],
  ['الو', 'الو'], // too short to tell
  ['جامعة الدول العربية', 'جامعة الدول العربية'], // only at the head
  ['Al Jazeera', 'Al Jazeera'],
])('«%s» is filed under «%s»', (label, filed) => {
  expect(filingName(label)).toBe(filed)
})

test('names stand in the order of the alphabet as Unicode has it (الألف الممدودة first), Latin ones behind', () => {
  const names = ['Reuters', 'سوريا', 'السعودية', 'إيران', 'الأردن', 'ألمانيا', 'مصر', 'البحرين', 'آيسلندا']
  expect(names.sort(compareNames)).toEqual([
    ...['آيسلندا', 'الأردن', 'ألمانيا', 'إيران', 'البحرين', 'السعودية', 'سوريا', 'مصر', 'Reuters'],
  ])
})
