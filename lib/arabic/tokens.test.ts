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
    [
      'thousands are one number',
      '1,000 و1.000 و\u0661\u066C\u0660\u0660\u0660',
      ['1000', 'و', '1000', 'و', '1000'],
    ],
    ['millions too, before letters', '1.250.000دينار', ['1250000', 'دينار']],
    ['the Arabic comma between thousands', '\u0661\u0660\u060C\u0665\u0660\u0660', ['10500']],
    ['a decimal is one number', '2.5 و2,5 و\u0662\u066B\u0665', ['2.5', 'و', '2.5', 'و', '2.5']],
    ['thousands with a decimal', '1,234.5', ['1234.5']],
    ['three digits after a stop are a decimal unless they are round', '1.746 2.500', ['1.746', '2500']],
    ['a full stop ends a sentence', 'عام 2017.\n5 قتلى', ['عام', '2017', '5', 'قتلي']],
    ['dates stay as they are', '12.05.2017 1/2/2017', ['12', '05', '2017', '1', '2', '2017']],
    ['years in a row', '2016,2017 2016،2017', ['2016', '2017', '2016', '2017']],
    ['telephone numbers', '+216 71 123 456 021,123,456', ['216', '71', '123', '456', '021', '123', '456']],
    [
      'times, versions and addresses',
      '14:30 1.2.3 192.168.1.1',
      ['14', '30', '1', '2', '3', '192', '168', '1', '1'],
    ],
    ['spaces part numbers', '1, 000', ['1', '000']],
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
    ['the separators of a number', 'بلغ 1\u200F,000م', '1000', '1\u200F,000'],
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
