import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './test-invented-text.ts'
import { fold, foldWithOrigins } from './fold.ts'

describe('fold', () => {
  it.each([
    ['alef with hamza above', 'أحمد', 'احمد'],
    ['alef with hamza below', 'إيران', 'ايران'],
    ['alef with madda', 'آسيا', 'اسيا'],
    ['alef wasla', '\u0671لكتاب', 'الكتاب'],
    ['alef and a separate hamza mark', '\u0627\u0654حمد', 'احمد'],
    ['alef maksura', 'موسى', 'موسي'],
    ['ta marbuta', 'القاعدة', 'القاعده'],
    ['waw with hamza', 'مؤتمر', 'موتمر'],
    ['ya with hamza', 'رئيس', 'رييس'],
    ['Persian yeh and kaf', '\u0627\u06CC\u0631\u0627\u0646 \u06A9\u0631\u0645\u0627\u0646', 'ايران كرمان'],
    ['Urdu heh and yeh barree', 'تحر\u06CC\u06A9 طالبا\u06BA \u06C1\u06D2', 'تحريك طالبان هي'],
    ['gaf, peh, tcheh, jeh, veh', '\u06AF \u067E \u0686 \u0698 \u06A4', 'ك ب ج ز ف'],
    ['Tunisian gaf', '\u06A8فصة', 'قفصه'],
    ['Arabic-Indic digits', '\u0662\u0660\u0661\u0667', '2017'],
    ['Persian digits', '\u06F2\u06F0\u06F1\u06F7', '2017'],
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['superscript alef', 'الرحم\u0670ن', 'الرحمن'],
    ['tatweel', 'عـــاجل', 'عاجل'],
    ['right-to-left and left-to-right marks', '\u200Fبغداد\u200E', 'بغداد'],
    ['Arabic letter mark', '\u061Cبغداد', 'بغداد'],
    ['byte order mark', '\uFEFFدمشق', 'دمشق'],
    ['embeddings and isolates', '\u202Bحلب\u202C \u2067حمص\u2069', 'حلب حمص'],
    ['zero width joiner, non-joiner, space', 'مي\u200Cخوا\u200Dهد\u200B', 'ميخواهد'],
    ['soft hyphen', 'تل\u00ADأبيب', 'تلابيب'],
    ['presentation forms', '\uFE8D\uFEDF\uFEE4\uFEEE\uFEBB\uFEDE', 'الموصل'],
    ['the lam-alef ligature', '\uFEFBجئ', 'لاجي'],
    ['tashkeel as presentation forms', 'م\uFE77صر', 'مصر'],
    ['full-width letters and digits', '\uFF22\uFF22\uFF23 \uFF11\uFF12', 'bbc 12'],
    ['capital letters and accents', 'Libération ÉLYSÉE', 'liberation elysee'],
    ['mathematical letters', '𝐀𝐁𝟏', 'ab1'],
    ['a no-break space', 'حزب\u00A0الله', 'حزب الله'],
  ])('%s: one spelling', (_name, written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it.each([
    ['شؤون', 'شئون'],
    ['مسؤول', 'مسئول'],
    ['مسؤول', 'مسئُول'],
    ['رؤوس', 'رئوس'],
    ['مسؤول', 'مسي\u0654ول'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(fold(other)).toBe(fold(one))
  })

  it('keeps punctuation, spaces and line ends', () => {
    expect(fold('قال: «نعم»،\nثم مضى!')).toBe('قال: «نعم»،\nثم مضي!')
  })

  it('gives back a text that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('folds every character of the basic plane to something that folds to itself', () => {
    for (let unit = 0; unit < 0xd800; unit++) {
      const folded = fold(String.fromCharCode(unit))
      if (fold(folded) !== folded) expect.fail(`U+${unit.toString(16)} gives ${folded}, then ${fold(folded)}`)
    }
  })

  it('knows where each folded letter was written', () => {
    const { folded, origins } = foldWithOrigins('\u200Fعـَام \uFEFB')
    expect([folded, ...origins.subarray(0, folded.length)]).toEqual(['عام لا', 1, 4, 5, 6, 7, 7])
  })

  it('folds a text of a hundred thousand ligatures', () => {
    expect(fold('\uFDFA'.repeat(100_000))).toHaveLength(1_800_000)
  })
})
