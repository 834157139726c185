import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retypeAsArabic, retypeAsLatin } from './keyboard-layout.ts'
import { anyText } from './test-invented-text.ts'
import { tokens } from './tokens.ts'

const words = new Set(
  tokens('السعودية موسكو حزب الله مجلس الأمن القاعدة إيران ذهب لاجئ الآن putin google bbc hugo the'),
)
const isAttested = (word: string) => words.has(word)

describe('Latin letters typed for Arabic ones', () => {
  it.each([
    ['hgsu,]dm', 'السعودية'],
    ['l,s;,', 'موسكو'],
    ['p.f hggi', 'حزب الله'],
    ['l[gs hgHlk', 'مجلس الأمن'],
    ['Ydvhk', 'إيران'],
    ['Hgsu,]dm', 'ألسعودية'],
    ['hgNk', 'الآن'],
    ['bza', 'لائش'],
  ])('%s is %s where the archive has it', (typed, meant) => {
    const expected = tokens(meant).every(isAttested) ? meant : null
    expect(retypeAsArabic(typed, isAttested)).toBe(expected)
  })

  it.each([
    ['hgsu;$d,', 'السعودية'],
    [',s;;', null],
    ['m;sm;', null],
    ['hgihu$,', null],
    ['hgahu$,', null],
  ])('%s on a French keyboard is %s', (typed, meant) => {
    expect(retypeAsArabic(typed, isAttested)).toBe(meant)
  })

  it.each(['google', 'the', 'xyz', 'hg', '', '2017', 'السعودية', 'hgsu,]dm google'])(
    '%j is left alone',
    (typed) => {
      expect(retypeAsArabic(typed, isAttested)).toBeNull()
    },
  )
})

describe('Arabic letters typed for Latin ones', () => {
  it.each([
    ['حعفهى', 'putin'],
    ['لاحخةن', null],
    ['\u0644\u0627\u0644\u0627ؤ', 'bbc'],
    ['اعلخ', 'hugo'],
    ['السعودية', null],
  ])('%s is %s', (typed, meant) => {
    expect(retypeAsLatin(typed, isAttested)).toBe(meant)
  })
})

it('retypes nothing that is not in the archive, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const meant of [retypeAsArabic(text, isAttested), retypeAsLatin(text, isAttested)])
        if (meant !== null) expect(tokens(meant).every(isAttested)).toBe(true)
    }),
  )
})
