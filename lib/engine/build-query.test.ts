import { describe, expect, test } from 'vitest'
import { buildQuery } from './build-query.ts'

/** كتاب and كتابه are forms of one word here. */
const stem = (word: string) => word.replace(/ه$/, '')

describe('a query in the terms of the engine', () => {
  test('two forms of one word are one condition, and both are marked and ranked by', () => {
    const query = buildQuery('كتاب كتابه', { isExact: false, stem })
    expect(query.branches.join(' ').split(' ')).toHaveLength(1)
    expect(query.words).toEqual(['كتاب', 'كتابه'])
  })

  test('what is past ten conditions is named once, as typed', () => {
    const ten = 'سد نهر بحر جبل قمر نجم باب ورد قلم حبر'
    expect(buildQuery(`${ten} عام2017 عام2017 -طين`, { isExact: false, stem }).leftOut).toEqual([
      'عام2017',
      'طين',
    ])
  })
})
