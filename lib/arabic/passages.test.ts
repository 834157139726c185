import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPage } from './test-invented-text.ts'
import { createMatcher } from './matcher.ts'
import { pickPassages, segment } from './passages.ts'
import { tokens } from './tokens.ts'

const filler = (times: number) => 'كلام عابر لا يعني أحدا '.repeat(times)

function find(text: string, ...words: string[]) {
  return createMatcher({ stems: new Set(), words: new Set(words), phrases: [] }, (token) => token)(text)
}

function show(text: string, words: string[], options?: Parameters<typeof pickPassages>[2]) {
  return pickPassages(text, find(text, ...words), options).map(({ start, end }) => text.slice(start, end))
}

describe('picking passages', () => {
  it('shows a short text whole', () => {
    expect(show(' خبر قصير\n', ['خبر'])).toEqual(['خبر قصير'])
  })

  it('shows nothing of nothing', () => {
    expect(show(' \n ', [])).toEqual([])
  })

  it('shows the beginning when nothing was looked for', () => {
    expect(show(filler(30), [], { length: 30 })).toEqual(['كلام عابر لا يعني أحدا كلام'])
  })

  it('begins with the sentence of the match', () => {
    const text = `${filler(20)}. وقال الوزير إن النفط ارتفع. ${filler(20)}`
    expect(show(text, ['النفط'])[0]).toMatch(/^وقال الوزير/)
  })

  it('keeps to the paragraph of the match', () => {
    const text = `${filler(20)}\nارتفع النفط أمس\n${filler(20)}`
    expect(show(text, ['النفط'])).toEqual(['ارتفع النفط أمس'])
  })

  it('prefers two different words together to one word often', () => {
    const text = `النفط النفط النفط ${filler(30)} النفط والغاز ${filler(30)}`
    expect(show(text, ['النفط', 'والغاز'], { max: 1 })[0]).toContain('والغاز')
  })

  it('shows three passages at most, in the order of the text', () => {
    const text = ['أول', 'ثان', 'ثالث', 'رابع'].map((name) => `${filler(20)} النفط ${name}`).join(' ')
    const shown = show(text, ['النفط'])
    expect(shown).toHaveLength(3)
    expect(shown.map((passage) => /النفط (\S+)/.exec(passage)?.[1])).toEqual(['أول', 'ثان', 'ثالث'])
  })

  it('shows a match whole that is longer than a passage', () => {
    const text = `${filler(9)} ${'طويل'.repeat(30)} ${filler(9)}`
    expect(show(text, ['طويل'.repeat(30)], { length: 50 })).toEqual(['طويل'.repeat(30)])
  })

  const inWord = /[\p{L}\p{N}\p{M}\p{Cf}]/u
  it('never cuts a word, never overlaps, and shows every kind of page', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 10, max: 80 }), (text, length) => {
        const ranges = find(text, ...tokens(text).filter((_, index) => index % 5 === 0))
        const passages = pickPassages(text, ranges, { length })
        passages.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          for (const cut of [start, end]) {
            expect(inWord.test(text.charAt(cut - 1)) && inWord.test(text.charAt(cut))).toBe(false)
          }
        })
        if (ranges.length > 0) expect(passages.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('marking a passage', () => {
  it('parts what matched from what did not', () => {
    const text = 'ارتفع النفط أمس'
    expect(segment(text, { start: 0, end: text.length }, find(text, 'النفط'))).toEqual([
      { text: 'ارتفع ', isMatch: false },
      { text: 'النفط', isMatch: true },
      { text: ' أمس', isMatch: false },
    ])
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(60), fc.nat(60), (text, a, b) => {
        const passage = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        const segments = segment(text, passage, find(text, ...tokens(text).slice(0, 4)))
        expect(segments.map((one) => one.text).join('')).toBe(text.slice(passage.start, passage.end))
      }),
    )
  })
})
