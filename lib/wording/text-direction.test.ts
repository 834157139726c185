import { expect, it } from 'vitest'
import { textDirection } from './text-direction.ts'

it.each([
  ['معرض الكتاب', 'rtl'],
  ['Asia Railways 2017: معرض في ألماتي', 'rtl'],
  ['Caspian Wire', 'ltr'],
  ['The fair is called «معرض» in Arabic and lasts a week', 'ltr'],
  ['2016-01-05', 'rtl'],
  ['', 'rtl'],
])('«%s» runs %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})
