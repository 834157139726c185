import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '#lib/article/mention.ts'
import { toggleValue } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { chosenMentions, segmentWithNames, wantedValues } from './name-segments.ts'

const text = 'وصل الوفد المصري إلى ميناء مصر الجديد'
const mention = (id: string, form: string): Mention => {
  const start = text.indexOf(form)
  return { id, type: 'country', field: 'body', start, end: start + form.length, form, rule: 'name' }
}
const egyptian = mention('EG', 'المصري')
const inEgypt = [{ facet: 'country', id: 'EG' }] as const
const range = (form: string) => ({ start: text.indexOf(form), end: text.indexOf(form) + form.length })
const whole = { start: 0, end: text.length }

test('of all names only those that narrow the search are underlined', () => {
  expect(chosenMentions([egyptian, mention('SY', 'الوفد')], inEgypt)).toEqual([
    { ...egyptian, facet: 'country' },
  ])
  expect(chosenMentions([egyptian], [])).toEqual([])
})

test('a search asks for what is chosen in its facets and for what its words name', () => {
  const value = { kind: 'value', text: 'داعش', facet: 'organization', id: 'isis' } as const
  const state = toggleValue(toggleValue(emptyState, 'country', 'EG'), 'source', 'erem')
  expect(wantedValues(state, { values: [value] })).toEqual([...inEgypt, value])
})

test('the name of a credited agency stands among the organisations', () => {
  const agency = { ...mention('reuters', 'الوفد'), type: 'agency' } as const
  expect(chosenMentions([agency], [{ facet: 'organization', id: 'reuters' }])).toHaveLength(1)
})

test('a name is underlined, a match has the light, and a name that matched has both', () => {
  const names = chosenMentions([egyptian, mention('EG', 'مصر الجديد')], inEgypt)
  const segments = segmentWithNames(text, whole, [range('ميناء'), range('مصر ')], names)
  const shown = segments.map((one) => `${one.name ?? ''}${one.isMatch ? '*' : ''}:${one.text}`)
  expect(shown).toContain('country:المصري')
  expect(shown).toContain('*:ميناء')
  expect(shown).toContain('country*:مصر ')
})

test('whatever is marked, the runs joined are the text', () => {
  const ranges = fc.array(fc.tuple(fc.nat(text.length), fc.nat(8)), { maxLength: 5 }).map((pairs) =>
    pairs
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start),
  )
  fc.assert(
    fc.property(ranges, ranges, (matches, places) => {
      const names = places.map((place) => ({ ...egyptian, ...place, facet: 'country' as const }))
      const segments = segmentWithNames(text, whole, matches.slice(0, 1), names)
      expect(segments.map((one) => one.text).join('')).toBe(text)
    }),
  )
})
