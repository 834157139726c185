import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseSubsets, type Unit } from './choose-subsets.ts'

const unit = (text: string, weight: number): Unit => ({ text, weight })

test('of three conditions the two rarest together come first, and no subset is the whole query', () => {
  const texts = chooseSubsets([unit('a', 1), unit('b', 3), unit('c', 2)]).map((subset) =>
    subset.texts.join(' '),
  )
  expect(texts).toEqual(['b c', 'b a', 'b', 'c a', 'c'])
})

test('a condition that no article meets is left out, and what remains is asked whole', () => {
  expect(chooseSubsets([unit('a', 0), unit('b', 3)])).toEqual([{ texts: ['b'], weight: 3 }])
})

test('nothing comes of nothing, of one condition, or of conditions that nobody meets', () => {
  expect(chooseSubsets([])).toEqual([])
  expect(chooseSubsets([unit('a', 2)])).toEqual([])
  expect(chooseSubsets([unit('a', 0), unit('b', 0)])).toEqual([])
})

test('however long the question: at most 31 subsets, the heaviest first, each with a fifth of the weight', () => {
  const units = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.double({ min: 0, max: 12, noNaN: true })), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(units, (pairs) => {
      const weights = chooseSubsets(pairs.map(([text, weight]) => unit(text, weight))).map(
        ({ weight }) => weight,
      )
      expect(weights.length).toBeLessThanOrEqual(31)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
    }),
  )
})
