import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeThread } from './describe-thread.ts'

const member = (source: string, datelineCountry: string, date?: string) => ({
  source,
  datelineCountry,
  ...(date === undefined ? {} : { date }),
})

describe('where and when a thread was published', () => {
  test.each([
    [
      'three outlets in two countries over three days',
      [member('a', 'EG', '2018-03-05'), member('b', 'JO', '2018-03-03'), member('c', 'EG', '2018-03-04')],
      { sources: 3, countries: 2, days: { first: '2018-03-03', last: '2018-03-05' } },
    ],
    [
      'one outlet twice, on one day',
      [member('a', 'none', '2018-03-05'), member('a', 'none', '2018-03-05')],
      { sources: 1, countries: 0, days: { first: '2018-03-05', last: '2018-03-05' } },
    ],
    [
      'what is not known is not counted',
      [member('none', 'none'), member('a', 'none', '2018-03-05'), member('none', 'EG')],
      { sources: 1, countries: 1, days: { first: '2018-03-05', last: '2018-03-05' } },
    ],
    ['nothing known', [member('none', 'none')], { sources: 0, countries: 0, days: null }],
  ])('%s', (_, members, span) => {
    expect(describeThread(members)).toEqual(span)
  })

  test('does not depend on the order of the members', () => {
    const anyMember = fc.record({
      source: fc.constantFrom('a', 'b', 'none'),
      datelineCountry: fc.constantFrom('EG', 'JO', 'none'),
      date: fc.constantFrom('2018-03-03', '2018-03-05', undefined),
    })
    fc.assert(
      fc.property(fc.array(anyMember), (members) => {
        expect(describeThread([...members].reverse())).toEqual(describeThread(members))
      }),
    )
  })
})
