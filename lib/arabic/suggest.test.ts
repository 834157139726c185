import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOfExchange, costOfLetter } from './letter-costs.ts'
import { collectNear, createTrie } from './near-words.ts'
import { createSuggester } from './suggest.ts'
import { tokens } from './tokens.ts'
import { makeVocabulary } from './vocabulary.ts'

const { complete, nearest } = createSuggester(
  makeVocabulary(100, [
    ...tokens('الحكومة الحكم المحكمة').map((word, index): [string, number] => [word, 50 - index]),
    ...tokens('موسكو موسيقى ظروف منظمة واشنطن تونس انتخابات السعودية google').map(
      (word): [string, number] => [word, 20],
    ),
    ['حرف', 3],
    ['صرف', 3],
  ]),
)

describe('completing a word', () => {
  it('gives the frequent words first', () => {
    expect(complete('الح', 5)).toEqual(['الحكومه', 'الحكم'])
  })
  it('gives no more than asked for, and not the word itself', () => {
    expect(complete('الح', 1)).toEqual(['الحكومه'])
    expect(complete('موسكو', 5)).toEqual([])
  })
  it.each(['', 'ا', 'زززز'])('has nothing for %j', (beginning) => expect(complete(beginning, 5)).toEqual([]))
})

describe('the nearest spelling', () => {
  it.each([
    ['ضروف', 'ظروف'],
    ['منضمه', 'منظمه'],
    ['موسقو', 'موسكو'],
    ['واشنطون', 'واشنطن'],
    ['تونص', 'تونس'],
    ['انتخاابت', 'انتخابات'],
    ['السعويده', 'السعوديه'],
    ['الحكمه', 'الحكومه'],
    ['gogle', 'google'],
  ])('of %s is %s', (written, meant) => {
    expect(nearest(written, 1)).toEqual([meant])
  })

  it('prefers letters that are taken for each other', () => {
    expect(nearest('سرف', 2)[0]).toBe('صرف')
  })

  it.each(['مو', 'زخرفة'])('has nothing for %s', (word) => expect(nearest(word, 5)).toEqual([]))
})

const word = fc.string({ unit: fc.constantFrom(...'اوصسط'), minLength: 1, maxLength: 6 })

it('finds exactly the words that the plain table of distances finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, written) => {
      const sorted = words.toSorted()
      const found = collectNear(createTrie(sorted), written, 2).map(({ at, cost }) => [
        sorted[at],
        cost.toFixed(6),
      ])
      const expected = sorted.map((other) => [other, distance(other, written)] as const)
      expect(found).toEqual(expected.filter(([, d]) => d <= 2).map(([other, d]) => [other, d.toFixed(6)]))
    }),
  )
})

/** Weighted distance (optimal string alignment), from `word` meant to `written`. */
function distance(meant: string, written: string): number {
  const rows: number[][] = []
  for (let i = 0; i <= meant.length; i++) {
    const row: number[] = (rows[i] = [])
    const missing = costOfLetter(meant.charAt(i - 1), meant.charAt(i - 2))
    for (let j = 0; j <= written.length; j++) {
      const extra = costOfLetter(written.charAt(j - 1), written.charAt(j - 2))
      const ways = i === 0 && j === 0 ? [0] : []
      if (i > 0) ways.push(rows[i - 1]![j]! + missing)
      if (j > 0) ways.push(row[j - 1]! + extra)
      if (i > 0 && j > 0) ways.push(rows[i - 1]![j - 1]! + costOfExchange(meant[i - 1]!, written[j - 1]!))
      if (i > 1 && j > 1 && meant[i - 1] === written[j - 2] && meant[i - 2] === written[j - 1])
        ways.push(rows[i - 2]![j - 2]! + 0.75)
      row.push(Math.min(...ways))
    }
  }
  return rows[meant.length]![written.length]!
}
