import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'
import { arabicCandidates, latinCandidates } from './transliterate.ts'
import { makeVocabulary } from './vocabulary.ts'

const arabic = tokens(
  'تيليغرام تلغرام موسكو بوتين بطانة باريس براس برلين ماكرون ماسسه كلاشنيكوف تشيلسي خالص يوفنتوس فيسبوك فرانس فرنك سامسونج بغداد',
)
const latin = ['telegram', 'facebook', 'france', 'putin', 'people']
const vocabulary = makeVocabulary(100, [
  ...[...arabic, ...latin].map((word): [string, number] => [word, 9]),
  ['تيليغرام', 20],
  ['بارز', 30],
  ['البارز', 90],
])

describe('Latin names in Arabic', () => {
  it.each([
    ['telegram', ['تيليغرام']],
    ['moscow', ['موسكو']],
    ['putin', ['بوتين']],
    ['paris', ['باريس']],
    ['berlin', ['برلين']],
    ['kalashnikov', ['كلاشنيكوف']],
    ['chelsea', ['تشيلسي']],
    ['juventus', ['يوفنتوس']],
    ['facebook', ['فيسبوك']],
    ['samsung', ['سامسونج']],
  ])('%s is %s', (name, words) => {
    expect(arabicCandidates(name, vocabulary)).toEqual(words)
  })

  it.each(['police', 'bbc', 'news', 'people', 'mosul', '', '2017', 'موسكو'])('%j is none', (name) => {
    expect(arabicCandidates(name, vocabulary)).toEqual([])
  })
})

it('names the Latin words of the archive that an Arabic word spells', () => {
  expect(latinCandidates('تيليغرام', vocabulary)).toEqual(['telegram'])
  expect(latinCandidates('فيسبوك', vocabulary)).toEqual(['facebook'])
  expect(latinCandidates('مدرسة', vocabulary)).toEqual([])
})

it('takes any text and gives words of the archive, three at most', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz.*('), maxLength: 25 }),
      (text) => {
        const found = [...arabicCandidates(text, vocabulary), ...latinCandidates(text, vocabulary)]
        expect(found.length).toBeLessThanOrEqual(6)
        for (const word of found) expect(vocabulary.frequency.has(word)).toBe(true)
      },
    ),
  )
})
