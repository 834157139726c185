import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, plainWord } from './test-invented-text.ts'
import { tokens, tokensWithOffsets } from './tokens.ts'

describe('tokens', () => {
  it.each([
    ['letters and digits part', 'في عام2017م', ['في', 'عام', '2017', 'م']],
    ['Arabic and Latin letters part', 'شركةMTN', ['شركه', 'mtn']],
    ['Arabic-Indic digits are digits', 'سنة \u0662\u0660\u0661\u0667', ['سنه', '2017']],
    ['punctuation separates', '”النصرة ”والقاعدة', ['النصره', 'والقاعده']],
    [
      'an Arabic full stop, comma and question mark separate',
      'نعم،لا؟بلى\u06D4ثم',
      ['نعم', 'لا', 'بلي', 'ثم'],
    ],
    ['marks do not separate', 'مُؤَسَّـسة', ['موسسه']],
    ['invisible characters do not separate', 'مي\u200Cخواهد', ['ميخواهد']],
    ['a hyphen separates', 'تل-أبيب', ['تل', 'ابيب']],
    ['emoji are no words', 'عاجل 🔴 الآن', ['عاجل', 'الان']],
    ['nothing gives nothing', ' \n', []],
  ])('%s', (_name, text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('finds the same words with and without offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokensWithOffsets(text).map(({ token }) => token)).toEqual(tokens(text))
      }),
    )
  })
})

describe('tokensWithOffsets', () => {
  it.each([
    ['tashkeel and tatweel inside', 'قال مُحَـمَّدٌ نعم', 'محمد', 'مُحَـمَّدٌ'],
    ['a zero width non-joiner inside', 'او مي\u200Cخواهد', 'ميخواهد', 'مي\u200Cخواهد'],
    ['no bidi marks around', '\u200Fبغداد\u200F', 'بغداد', 'بغداد'],
    ['the letters of a number', 'عامً2017م', 'عام', 'عامً'],
    ['particles', '”والقاعدة“', 'والقاعده', 'والقاعدة'],
    ['ligatures', 'ا\uFEFBعلام', 'الاعلام', 'ا\uFEFBعلام'],
    ['letters of two units', 'x 𝐀𝐁', 'ab', '𝐀𝐁'],
  ])('covers the word as it is written: %s', (_name, text, token, written) => {
    const found = tokensWithOffsets(text).find((one) => one.token === token)
    expect(text.slice(found?.start, found?.end)).toBe(written)
  })

  it('slices back to the word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { token, start, end } of tokensWithOffsets(text)) {
          expect(tokens(text.slice(start, end))).toContain(token)
        }
      }),
    )
  })

  it('gives words in order, and apart where they are written with plain letters', () => {
    fc.assert(
      fc.property(fc.array(plainWord), (words) => {
        const found = tokensWithOffsets(words.join(' ')).map(({ start, end }) => end - start)
        expect(found).toEqual(words.map((word) => word.length))
      }),
    )
  })
})
