import { describe, expect, test } from 'vitest'
import { putExactFirst } from './put-exact-first.ts'

const article = (title: string, body = '') => ({ title, body })

describe('exact forms first', () => {
  test('the word as typed comes before its other forms, whatever the engine thought', () => {
    const found = [article('والكتاب الجديد'), article('خبر', 'صدر كتاب أمس'), article('كِتاب')]
    expect(putExactFirst(found, ['كتاب']).map(({ title }) => title)).toEqual([
      'كِتاب',
      'خبر',
      'والكتاب الجديد',
    ])
  })

  test('more of the words as typed come before fewer', () => {
    const found = [article('الميناء والقطار'), article('ميناء القطار'), article('ميناء قطار')]
    expect(putExactFirst(found, ['ميناء', 'قطار']).map(({ title }) => title)).toEqual([
      'ميناء قطار',
      'ميناء القطار',
      'الميناء والقطار',
    ])
  })

  test('equals keep the order of the engine', () => {
    const found = [article('قطار أول'), article('قطار ثان')]
    expect(putExactFirst(found, ['قطار'])).toEqual(found)
  })
})
