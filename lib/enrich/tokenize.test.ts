import { describe, expect, test } from 'vitest'
import { foldPhrase } from './letters.ts'
import { gap, tokenize } from './tokenize.ts'

const words = (text: string) => tokenize(text).words
const gaps = (text: string) => tokenize(text).gaps.slice(1)

describe('words', () => {
  test.each([
    ['إيران وأمريكا', ['ايران', 'وامريكا']],
    ['الدولة الإسلاميّة', ['الدوله', 'الاسلاميه']],
    ['لـــبنان', ['لبنان']],
    ['ترکیا', ['تركيا']], // Persian keheh and yeh
    ['ألأردن \uFEFBعب', ['الاردن', 'لاعب']], // \uFEFB is the ligature of lam and alef
    ['عام ٢٠١٧ و۲۰۱۸', ['عام', '2017', 'و2018']],
    ['\u200Fسوريا\u200F', ['سوريا']], // right-to-left marks
    ['Médecins NATO', ['medecins', 'nato']],
  ])('%s is read as %j', (text, expected) => expect(words(text)).toEqual(expected))

  test('each word keeps where it stands in the text', () => {
    const text = 'زار «لُبنان» أمس'
    const { starts, ends } = tokenize(text)
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['زار', 'لُبنان', 'أمس'])
  })

  test('a phrase of a table is folded like a text', () => {
    expect(foldPhrase(' جبهة  النُّصرة ')).toBe('جبهه النصره')
  })
})

describe('what parts two words', () => {
  test.each([
    ['تنظيم القاعدة', [gap.blank]],
    ['تنظيم «القاعدة»', [gap.quote]],
    ['سوريا، العراق', [gap.comma]],
    ['سوريا – العراق', [gap.comma]],
    ['سوريا. العراق', [gap.stop]],
    ['سوريا\nالعراق', [gap.stop]],
    ['أ.ف.ب', [gap.quote, gap.quote]],
  ])('%s: %j', (text, expected) => expect(gaps(text)).toEqual(expected))
})
