import { describe, expect, test } from 'vitest'
import type { Mention } from '#lib/article/mention.ts'
import { groupForms, placeMentions } from './place-mentions.ts'

const mention = (parts: Partial<Mention> & { readonly start: number }): Mention => ({
  ...{ id: 'EG', type: 'country', field: 'body', end: parts.start + 3, form: 'مصر', rule: 'name' },
  ...parts,
})

describe('the mentions of an article', () => {
  const placed = placeMentions([
    mention({ start: 40, form: 'المصري', rule: 'demonym' }),
    mention({ start: 5 }),
    mention({ start: 9, field: 'title' }),
    mention({ start: 20, id: 'reuters', type: 'agency' }),
  ])

  test('are numbered as they are read, the title first, and each leads to the next of the same value', () => {
    expect(placed.map(({ anchor, nextHref }) => [anchor, nextHref])).toEqual([
      ['EG-1', '#EG-2'],
      ['EG-2', '#EG-3'],
      ['reuters-1', null],
      ['EG-3', '#EG-1'],
    ])
  })

  test('of agencies stand among the organisations', () => {
    expect(placed.find(({ id }) => id === 'reuters')?.facet).toBe('organization')
  })

  test('are gathered by form and rule, the frequent ones first', () => {
    expect(groupForms(placed.filter(({ id }) => id === 'EG'))).toEqual([
      { form: 'مصر', rule: 'name', hrefs: ['#EG-1', '#EG-2'] },
      { form: 'المصري', rule: 'demonym', hrefs: ['#EG-3'] },
    ])
  })
})
