import { describe, expect, it } from 'vitest'
import { counted, countedText } from './counted.ts'
import { nouns, type Noun } from './nouns.ts'

describe('a counted noun', () => {
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [102, '102 مقال'],
    [103, '103 مقالات'],
    [111, '111 مقالًا'],
    [6318, '6,318 مقالًا'],
    [1000, '1,000 مقال'],
  ])('%d is %s', (count, text) => {
    expect(countedText(count, 'article')).toBe(text)
  })

  it('is oblique after a preposition, which only two shows', () => {
    expect(countedText(2, 'source', 'oblique')).toBe('مصدرين')
    expect(countedText(14, 'source', 'oblique')).toBe('14 مصدرًا')
  })

  it('gives the digits apart, so that they can be isolated', () => {
    expect(counted(14, 'file')).toEqual({ digits: '14', word: 'ملفًّا' })
    expect(counted(2, 'file').digits).toBeNull()
  })

  it('has every form of every noun', () => {
    for (const noun of Object.keys(nouns) as Noun[]) {
      for (const count of [0, 1, 2, 3, 11, 100]) expect(countedText(count, noun)).not.toBe('')
    }
  })
})
