import fc from 'fast-check'
import { multiValuedFacets } from './parameters.ts'
import {
  barKinds,
  facetIds,
  facetOrders,
  mapFacets,
  pageSizes,
  sortOrders,
  timesOf,
  type FacetFilter,
  type FacetId,
  type SearchState,
} from './search-state.ts'

/** Ids as they occur, and hostile ones. */
const id = fc.oneof(
  fc.constantFrom('SY', 'IQ', 'RU', 'none', 'gov:RU:defence', 'isis'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed()),
)

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort()

function anyFilter(facet: FacetId): fc.Arbitrary<FacetFilter> {
  const combine = multiValuedFacets.includes(facet)
    ? fc.constantFrom('any' as const, 'all' as const)
    : fc.constant('any' as const)
  return fc
    .record({ chosen: fc.array(id, { maxLength: 4 }), excluded: fc.array(id, { maxLength: 3 }), combine })
    .map((filter) => ({
      chosen: sorted(filter.chosen),
      excluded: sorted(filter.excluded).filter((value) => !filter.chosen.includes(value)),
      combine: filter.combine,
    }))
}

const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'موسكو وال"«»-&=+%#\\ab 12ّ'), maxLength }).map((typed) => typed.trim())

const bound = fc.constantFrom(null, '2016', '2016-01', '2019-12-31')

/** Every state an address can hold. */
export const anyState: fc.Arbitrary<SearchState> = fc
  .record({
    query: text(30),
    exact: fc.boolean(),
    otherNames: fc.boolean(),
    mainOnly: fc.boolean(),
    facets: fc.record(mapFacets(anyFilter)),
    from: bound,
    to: bound,
    undatedOnly: fc.boolean(),
    mentionedFrom: bound,
    mentionedTo: bound,
    newerThan: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }),
    timeOf: fc.constantFrom(...timesOf),
    bars: fc.constantFrom(...barKinds),
    isGrouped: fc.boolean(),
    sort: fc.constantFrom(...sortOrders),
    page: fc.integer({ min: 1, max: 99_999 }),
    size: fc.constantFrom(...pageSizes),
    facetOrder: fc.constantFrom(...facetOrders),
    expanded: fc.subarray([...facetIds]),
    find: text(10),
  })
  .map(({ find, ...rest }) => ({
    ...rest,
    find: find === '' ? {} : { organization: find },
  }))
