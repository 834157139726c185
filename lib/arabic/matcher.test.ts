import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './test-invented-text.ts'
import { createMatcher, type Wanted } from './matcher.ts'
import { createStemmer } from './stem.ts'
import { tokens, tokensWithOffsets } from './tokens.ts'
import { makeVocabulary } from './vocabulary.ts'

const stem = createStemmer(
  makeVocabulary(10, [
    ['الجيش', 9],
    ['موسكو', 9],
    ['قاعده', 9],
  ]),
)

function mark(text: string, wanted: Partial<Wanted>) {
  const match = createMatcher({ stems: new Set(), words: new Set(), phrases: [], ...wanted }, stem)
  return match(text).map(({ start, end }) => text.slice(start, end))
}

describe('finding what a query looks for', () => {
  it.each([
    ['a word with its particles', 'دخلت قوات للجيش، والجيش خرج', 'جيش', ['للجيش', 'والجيش']],
    ['a word with its marks', 'في مُوسـكو\u200F أمس', 'موسكو', ['مُوسـكو']],
    ['a word between wrong quotes', '”القاعدة ”والقاعدة', 'قاعد', ['القاعدة', 'والقاعدة']],
    ['nothing inside other words', 'التجييش موسكوفي', 'جيش', []],
  ])('marks %s', (_name, text, wanted, marked) => {
    expect(mark(text, { stems: new Set([wanted]) })).toEqual(marked)
  })

  it('marks an exact word only as it is written', () => {
    expect(mark('الجيش وجيش وللجيش', { words: new Set(['الجيش']) })).toEqual(['الجيش'])
  })

  it('marks no stop word by its stem: the stem field does not hold it', () => {
    expect(mark('نظر إلى علي', { stems: new Set(['علي', 'الي']) })).toEqual([])
  })

  it.each([
    ['from its first word to its last', 'قرار مجلسِ الأمنِ الدولي', ['مجلسِ الأمنِ']],
    ['through punctuation', 'مجلس «الأمن»', ['مجلس «الأمن']],
    ['wherever it begins again', 'مجلس مجلس الأمن', ['مجلس الأمن']],
    ['not over the end of a line', 'أعلن المجلس\nمجلس\nالأمن', []],
    ['only when it is whole', 'مجلس الدفاع الأمن مجلس', []],
  ])('marks a phrase %s', (_name, text, marked) => {
    expect(mark(text, { phrases: [['مجلس', 'الامن']] })).toEqual(marked)
  })

  it('makes one range of a phrase and the words in it', () => {
    const wanted = { words: new Set(['الامن']), phrases: [['مجلس', 'الامن'], ['الامن', 'الدولي'], []] }
    expect(mark('مجلس الأمن الدولي، الأمن', wanted)).toEqual(['مجلس الأمن الدولي', 'الأمن'])
  })

  it('gives sorted ranges apart from each other, each of whole words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokens(text)
        const written = tokensWithOffsets(text)
        const wanted = {
          stems: new Set<string>(),
          words: new Set(words.slice(0, 3)),
          phrases: [words.slice(2, 4)],
        }
        const ranges = createMatcher(wanted, stem)(text)
        ranges.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0)
          expect(written.map((word) => word.start)).toContain(start)
          expect(written.map((word) => word.end)).toContain(end)
        })
      }),
    )
  })
})
