import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './test-invented-text.ts'
import { encodeStem } from './encode-stem.ts'

describe('encodeStem', () => {
  it.each([
    ['موسكو', 'xmwskw'],
    ['حزب', 'xohzb'],
    ['isis', 'xiiisiiis'],
    ['2017', 'xpcpapbph'],
    ['я', 'xuaeep'],
  ])('spells %s as %s', (stem, encoded) => {
    expect(encodeStem(stem)).toBe(encoded)
  })

  it('writes one word of small Latin letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeStem(text)).toMatch(/^x[a-z]*$/)
      }),
    )
    for (const token of ['ا', 'a', '7', '日', '𐍈']) expect(encodeStem(token)).toMatch(/^x[a-z]+$/)
  })

  it('keeps different stems different', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتحخسصضعيءaioux017я'), maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 2, maxLength: 200 }), (stems) => {
        expect(new Set(stems.map(encodeStem)).size).toBe(stems.length)
      }),
    )
    fc.assert(fc.property(anyText, anyText, (a, b) => (encodeStem(a) === encodeStem(b)) === (a === b)))
  })
})
