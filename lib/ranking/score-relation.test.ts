import { describe, expect, test } from 'vitest'
import { scoreRelation, weighStems, type Telling } from './score-relation.ts'

const telling = (
  stems: Record<string, number>,
  names: Record<string, number>,
  day: number | null,
): Telling => ({
  ...{ stems: new Map(Object.entries(stems)), names: new Map(Object.entries(names)), day },
})
const own = telling({ قطار: 3, بحر: 2 }, { EG: 1, unesco: 4 }, 100)

describe('how much two articles tell of the same', () => {
  test('the same words and names on the same day are 1, nothing shared is 0', () => {
    expect(scoreRelation(own, own)).toBeCloseTo(1)
    expect(scoreRelation(own, telling({ سفينة: 1 }, { FR: 1 }, 100))).toBe(0)
  })

  test('is the same both ways', () => {
    const other = telling({ قطار: 1, سكة: 5 }, { EG: 1 }, 180)
    expect(scoreRelation(own, other)).toBeCloseTo(scoreRelation(other, own))
  })

  test('a rare name says more than a frequent one', () => {
    const rare = telling({}, { unesco: 4 }, 100)
    const frequent = telling({}, { EG: 1 }, 100)
    expect(scoreRelation(own, rare)).toBeGreaterThan(scoreRelation(own, frequent))
  })

  test('near days count more than far ones, and no date lies between', () => {
    const on = (day: number | null) => scoreRelation(own, { ...own, day })
    expect(on(101)).toBeGreaterThan(on(null))
    expect(on(null)).toBeGreaterThan(on(2000))
  })

  test('a word of the title weighs more than one far down, and a rare one more than a frequent one', () => {
    const body = Array.from({ length: 60 }, (_, at) => (at === 50 ? 'بعيد' : `كلمة${String(at)}`))
    const weights = weighStems(['عنوان'], body, (stem) => (stem === 'كلمة1' ? 0.1 : 1))
    expect(weights.get('عنوان')).toBeGreaterThan(weights.get('كلمة2') ?? 9)
    expect(weights.get('كلمة2')).toBeGreaterThan(weights.get('بعيد') ?? 9)
    expect(weights.get('كلمة1')).toBeLessThan(weights.get('كلمة2') ?? 0)
  })
})
