import { describe, expect, test } from 'vitest'
import { facetIds } from './search-state.ts'
import { readShownFacets, ShownFacetsError } from './shown-facets.ts'

describe('the facets that an owner shows', () => {
  test.each([undefined, '', ' , '])('are all, when the setting is %j', (setting) =>
    expect(readShownFacets(setting)).toEqual(facetIds),
  )

  test('are those named, in the order of the page', () => {
    expect(readShownFacets('source, country,org')).toEqual(['country', 'organization', 'source'])
  })

  test('must exist: the message names those that do', () => {
    expect(() => readShownFacets('country,persons')).toThrow(ShownFacetsError)
    expect(() => readShownFacets('country,persons')).toThrow(
      /persons.*country,org,source,person,region,agency/,
    )
  })
})
