import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as changes from './change-state.ts'
import { facetIds } from './search-state.ts'
import { anyState } from './search-state.arbitrary.ts'

const facet = fc.constantFrom(...facetIds)
const value = fc.constantFrom('SY', 'IQ', 'isis', 'none')

describe('changing what is shown', () => {
  test('choosing a value twice is nothing, unless it was excluded', () => {
    fc.assert(
      fc.property(anyState, facet, value, (state, where, id) => {
        fc.pre(!state.facets[where].excluded.includes(id))
        const twice = changes.toggleValue(changes.toggleValue(state, where, id), where, id)
        expect(twice).toEqual({ ...state, page: 1 })
      }),
    )
  })

  test('excluding a value twice is nothing, unless it was chosen', () => {
    fc.assert(
      fc.property(anyState, facet, value, (state, where, id) => {
        fc.pre(!state.facets[where].chosen.includes(id))
        const twice = changes.toggleExclusion(changes.toggleExclusion(state, where, id), where, id)
        expect(twice).toEqual({ ...state, page: 1 })
      }),
    )
  })

  test('a value is never both chosen and excluded', () => {
    fc.assert(
      fc.property(anyState, facet, value, (state, where, id) => {
        for (const change of [changes.toggleValue, changes.toggleExclusion]) {
          const { chosen, excluded } = change(state, where, id).facets[where]
          expect(chosen.filter((one) => excluded.includes(one))).toEqual([])
        }
      }),
    )
  })

  test('every change of the search returns to page 1', () => {
    fc.assert(
      fc.property(anyState, facet, value, (state, where, id) => {
        const changed = [
          changes.toggleValue(state, where, id),
          changes.toggleExclusion(state, where, id),
          changes.clearFacet(state, where),
          changes.clearFilters(state),
          changes.combineValues(state, where, 'all'),
          changes.withQuery(state, 'x'),
          changes.withExact(state, true),
          changes.withDates(state, '2016', null),
          changes.withSort(state, 'newest'),
          changes.withSize(state, 50),
        ]
        expect(changed.map(({ page }) => page)).toEqual(changed.map(() => 1))
      }),
    )
  })

  test('a new query keeps the chosen facets', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(changes.withQuery(state, 'نهر').facets).toEqual(state.facets)
      }),
    )
  })

  test('clearing lifts every filter and keeps the query', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const cleared = changes.clearFilters(state)
        expect(changes.hasFilters(cleared)).toBe(false)
        expect(cleared.query).toBe(state.query)
      }),
    )
  })
})
