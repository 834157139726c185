import { describe, expect, it } from 'vitest'
import { createVariantIndex, findVariants } from './name-variants.ts'
import { areSpellings, variantKey } from './variant-key.ts'
import { makeVocabulary } from './vocabulary.ts'

describe('the key of a name', () => {
  it.each([
    ['هونغ', 'هونج'],
    ['انجلترا', 'انكلترا'],
    ['كاليننغراد', 'كالينينغراد'],
    ['تليغرام', 'تيليجرام'],
    ['بطرسبورغ', 'بترسبرغ'],
    ['بنزيما', 'بنزيمه'],
    ['فولف', 'وولف'],
  ])('is the same for %s and %s', (one, other) => {
    expect(variantKey(other)).toBe(variantKey(one))
  })

  it.each([
    ['رونالد', 'رونالدو'],
    ['هولاند', 'هولندا'],
    ['ايران', 'يران'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(variantKey(other)).not.toBe(variantKey(one))
  })

  it('allows no vowel for another', () => {
    expect(areSpellings('جيرمان', 'جارمان')).toBe(false)
    expect(areSpellings('بروكسيل', 'بروكسل')).toBe(true)
  })
})

const vocabulary = makeVocabulary(100, [
  ['كوبنهاغن', 9],
  ['كوبنهاجن', 4],
  ['غراندي', 5],
  ['هافينغتون', 14],
  ['هافنغتون', 2],
  ['استكبار', 5],
  ['استقبار', 5],
  ['صواريخ', 20],
  ['تقرير', 30],
  ['التقرير', 30],
  ['تكرير', 10],
  ['بكرات', 9],
  ['بقرات', 9],
])

describe('spellings of a name in an archive', () => {
  it('are found from any of them', () => {
    expect(findVariants('كوبنهاجن', vocabulary)).toEqual(['كوبنهاغن'])
    expect(findVariants('هافينغتون', vocabulary)).toEqual(['هافنغتون'])
  })

  it.each(['تقرير', 'تكرير', 'بقرات', 'استكبار', 'غراندي'])('are none for %s', (word) => {
    expect(findVariants(word, vocabulary)).toEqual([])
  })

  it('are spoken for by the most frequent', () => {
    expect(createVariantIndex(vocabulary, new Set())).toEqual(
      new Map([
        ['هافنغتون', 'هافينغتون'],
        ['كوبنهاجن', 'كوبنهاغن'],
      ]),
    )
  })

  it('are left alone where a list has them', () => {
    expect(createVariantIndex(vocabulary, new Set(['كوبنهاجن', 'هافنغتون'])).size).toBe(0)
  })
})
