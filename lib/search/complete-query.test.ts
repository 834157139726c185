import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWordForms, serializeWordForms } from '#lib/archive/word-forms.ts'
import { toggleValue } from '#lib/query/change-state.ts'
import { formatState } from '#lib/query/format-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { completeQuery } from './complete-query.ts'
import type { Archive } from './open-archive.ts'

const words = [
  { word: 'السعوديه', articles: 9, spelling: 'السعودية' },
  { word: 'والسعوديه', articles: 2, spelling: 'والسعودية' },
  { word: 'سعود', articles: 3, spelling: 'سعود' },
  { word: 'ميناء', articles: 4, spelling: 'ميناء' },
]
const forms = parseWordForms(serializeWordForms(words, (word) => word))
// Only its words are asked.
const archive = { forms } as Partial<Archive> as Archive
const entities = [
  {
    facet: 'organization',
    id: 'un',
    label: 'الأمم المتحدة',
    names: [' الامم المتحده', ' united nations', ' un'],
    count: 7,
  },
  {
    facet: 'organization',
    id: 'isis',
    label: 'تنظيم داعش',
    names: [' تنظيم داعش', ' islamic state', ' isis'],
    count: 5,
  },
  { facet: 'country', id: 'RU', label: 'روسيا', names: [' روسيا', ' russia', ' ru'], count: 3 },
] as const

const complete = (typed: string, state = emptyState) =>
  completeQuery(archive, state, typed, entities).map(({ kind, text }) => `${kind} ${text}`)

describe('what is suggested while typing', () => {
  test.each([
    ['السع', ['word السعودية']],
    ['والسع', ['word والسعودية']],
    ['ميناء -السع', ['word ميناء -السعودية']],
    ['"ميناء السع', ['word "ميناء السعودية']],
    ['عنوان:مين', ['word عنوان:ميناء']],
    ['متحدة', ['entity الأمم المتحدة']],
    ['الأمم المت', ['entity الأمم المتحدة']],
    ['isis', ['entity تنظيم داعش']],
    ['russ', ['entity روسيا']],
    ['ميناء ', []],
    ['', []],
    ['"', []],
    ['hgsu,]dm', ['layout السعودية']],
  ])('«%s»: %j', (typed, expected) => {
    expect(complete(typed)).toEqual(expected)
  })

  test('an entity takes the place of the words that named it and keeps those before', () => {
    const [first] = completeQuery(archive, emptyState, 'ميناء الأمم المت', entities)
    expect(formatState(first?.state ?? emptyState)).toBe('q=ميناء&org=un')
  })

  test('what is chosen already is not suggested again', () => {
    expect(complete('isis', toggleValue(emptyState, 'organization', 'isis'))).toEqual([])
  })

  test('whatever is typed, nothing throws and no word is suggested in its own place', () => {
    const typed = fc.oneof(fc.string(), fc.constantFrom('السعودية', 'سعود', '-', 'عنوان:', '«', 'a b c d'))
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 5 }), (parts) => {
        const text = parts.join(' ')
        for (const one of completeQuery(archive, emptyState, text, entities))
          expect(one.text).not.toBe(text.trim())
      }),
    )
  })
})
