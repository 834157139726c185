import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namedFacets } from '#lib/query/search-state.ts'
import { entitiesHref, entityFacet, entityHref, parseEntities } from './entities-address.ts'
import { entitiesShown } from './entities-view.ts'

const anyState = fc.record({
  facet: fc.constantFrom(...namedFacets),
  show: fc.constantFrom(...entitiesShown),
  find: fc.string({ unit: fc.constantFrom(...'أ ب&=?#%+'), maxLength: 20 }).map((text) => text.trim()),
  page: fc.integer({ min: 1, max: 999_999 }),
})

describe('the address of the page of names', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseEntities(new URL(entitiesHref(state), 'http://x').searchParams)).toEqual(state)
      }),
    )
  })

  test.each(['', 'kind=zebra&page=-1&show=x', 'page=9999999', 'kind=source'])('understands «%s»', (text) => {
    expect(parseEntities(new URLSearchParams(text))).toEqual({
      facet: 'organization',
      show: 'all',
      find: '',
      page: 1,
    })
  })

  test('of one value holds its id as one step of the path', () => {
    expect(entityHref('organization', 'open:a/b')).toBe('/archive/entities/org/open%3Aa%2Fb')
    expect([entityFacet('org'), entityFacet('person'), entityFacet('source')]).toEqual([
      'organization',
      'person',
      null,
    ])
  })
})
