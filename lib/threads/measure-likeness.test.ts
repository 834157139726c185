import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureLikeness } from './measure-likeness.ts'
import { library, otherLibrary } from './test-invented-stories.ts'

const { body } = library
const anyText = fc
  .array(fc.constantFrom('ميناء', 'نهر', 'قطار', 'معرض'), { maxLength: 12 })
  .map((words) => words.join(' '))

describe('measureLikeness', () => {
  it.each([
    ['the text itself', body, 1],
    ['the text in another spelling of hamza', body.replaceAll('أ', 'ا'), 1],
    ['the text behind an agency\u2019s credit', `البساتين (أ ف ب) - ${body}`, 1],
    ['nothing of it', otherLibrary.body, 0],
  ])('%s', (_, other, share) => {
    expect(measureLikeness(body, other)).toBeCloseTo(share, 1)
  })

  it('counts runs of three words: of eight, the last one has the changed tenth word', () => {
    const ten = 'كتب ورق حبر قلم رف باب نافذة سقف ضوء ظل'
    expect(measureLikeness(ten, ten.replace('ظل', 'شمس'))).toBeCloseTo(7 / 9)
  })

  it('says nothing of a text of one or two words, or none', () => {
    expect([measureLikeness('', body), measureLikeness(body, 'كلمتان فقط')]).toEqual([null, null])
  })

  it('is the same from both sides, and never more than all', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const likeness = measureLikeness(one, other)
        expect(measureLikeness(other, one)).toBe(likeness)
        expect(likeness ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
