import { describe, expect, test } from 'vitest'
import { toggleValue } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { emptyMatrix, matrixHref } from '#lib/query/matrix-address.ts'
import {
  facetIds,
  mapFacets,
  type FacetFilter,
  type FacetId,
  type FacetOrder,
  type SearchState,
} from '#lib/query/search-state.ts'
import { buildChips } from './build-chips.ts'
import { buildFacets, type Drawing, type FacetCounts, type Naming } from './build-facets.ts'
import { leadChips } from './lead-chips.ts'

const labels: Record<string, string> = { un: 'الأمم المتحدة', IR: 'إيران', EG: 'مصر', none: 'غير معروف' }
const naming: Naming = {
  label: (_, id) => labels[id] ?? id,
  names: (_, id) => [labels[id] ?? id, id === 'un' ? 'United Nations' : id],
  aliases: (_, id) => (id === 'un' ? ['الأمم المتحدة', 'UN', 'United Nations'] : []),
}

const noCounts = mapFacets(() => new Map<string, number>())

function counts(country: Record<string, number>, hidden: Record<string, number> = {}): FacetCounts {
  return {
    counts: { ...noCounts, country: new Map(Object.entries(country)) },
    hiddenCounts: { ...noCounts, country: new Map(Object.entries(hidden)) },
  }
}

function narrowed(filter: Partial<FacetFilter>, rest: Partial<SearchState> = {}): SearchState {
  const country = { chosen: [], excluded: [], combine: 'any', ...filter } as const
  return { ...emptyState, ...rest, facets: { ...emptyState.facets, country } }
}

const countryFacet = (state: SearchState, found: FacetCounts) =>
  buildFacets(found, { state, naming, shown: facetIds })[0]!

describe('a facet', () => {
  test('shows chosen values first, then excluded, then by count, «unknown» last', () => {
    const state = narrowed({ chosen: ['EG'], excluded: ['IR'] })
    const facet = countryFacet(state, counts({ EG: 1, SY: 9, US: 4, none: 50 }, { IR: 7 }))
    expect(facet.options.map(({ id, count, status }) => [id, count, status])).toEqual([
      ['EG', 1, 'chosen'],
      ['IR', 7, 'excluded'],
      ['SY', 9, 'open'],
      ['US', 4, 'open'],
      ['none', 50, 'open'],
    ])
  })

  test('keeps a chosen value that has no articles left, at 0', () => {
    const facet = countryFacet(narrowed({ chosen: ['IR'] }), counts({ EG: 3 }))
    expect(facet.options[0]).toMatchObject({ id: 'IR', count: 0, status: 'chosen' })
  })

  test('shows ten values and says how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, number) => [`C${number}`, number + 1]))
    const folded = countryFacet(emptyState, counts(many))
    expect(folded.options).toHaveLength(10)
    expect(folded.hidden).toBe(4)
    expect(folded.moreHref).toBe('/?more=country')
    const unfolded = countryFacet({ ...emptyState, expanded: ['country'] }, counts(many))
    expect(unfolded.options).toHaveLength(14)
    expect(unfolded.lessHref).toBe('/')
  })

  test('unfolded it shows at most 300 values, chosen ones among them; its own search finds the others', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`C${number}`, number + 1]))
    const state = narrowed({ chosen: ['C0'] }, { expanded: ['country'] })
    const facet = countryFacet(state, counts(many))
    expect(facet.options).toHaveLength(301)
    expect(facet.options[0]?.id).toBe('C0')
    expect([facet.distinct, facet.hidden, facet.moreHref]).toEqual([10_000, 9_699, null])
    const found = countryFacet({ ...state, find: { country: 'C12' } }, counts(many))
    expect(found.options).toHaveLength(1 + 1 + 10 + 100)
    expect(countryFacet({ ...state, find: { country: 'C' } }, counts(many)).options).toHaveLength(301)
  })

  test.each(['.*', '(', '[', '\\', '$&', '|'])('its own search takes «%s» as it is', (typed) => {
    const state = { ...emptyState, find: { country: typed } }
    expect(countryFacet(state, counts({ un: 1, IR: 2 })).options).toEqual([])
  })

  test.each([
    ['متحدة', ['un']], // an inner word
    ['المتحده', ['un']], // another spelling
    ['united', ['un']], // the English name
    ['ايران', ['IR']],
    ['زحل', []],
  ])('its own search finds «%s»', (typed, ids) => {
    const state = { ...emptyState, find: { country: typed } }
    expect(countryFacet(state, counts({ un: 1, IR: 2, EG: 3 })).options.map(({ id }) => id)).toEqual(ids)
  })

  test('a value opens to its other names', () => {
    expect(countryFacet(emptyState, counts({ un: 1 })).options[0]?.aliases).toEqual(['UN', 'United Nations'])
  })

  test('only the facets that the owner shows are drawn, and of the lesser ones those that know a value', () => {
    const own = (shown: readonly FacetId[]) =>
      buildFacets(counts({ EG: 1 }), { state: emptyState, naming, shown })
    expect(own(['country', 'person']).map(({ id }) => id)).toEqual(['country'])
    expect(own(['source']).map(({ id }) => id)).toEqual(['source'])
  })

  test('offers «any of» and «all of» where an article may have several values', () => {
    const two = new Map([
      ['x', 1],
      ['y', 1],
    ])
    const some = { counts: mapFacets(() => two), hiddenCounts: noCounts }
    const [country, organization, source] = buildFacets(some, {
      state: emptyState,
      naming,
      shown: facetIds,
    })
    expect([country?.combine?.value, organization?.combine?.value, source?.combine]).toEqual([
      'any',
      'any',
      null,
    ])
  })
})

describe('«any of» and «all of»', () => {
  test('is not offered where there is only one value to choose', () => {
    expect(countryFacet(emptyState, counts({ EG: 3, none: 2 })).combine).toBeNull()
    expect(countryFacet(narrowed({ chosen: ['SY'] }), counts({ EG: 3 })).combine?.value).toBe('any')
  })
})

describe('the order of values', () => {
  const ordered = (facetOrder: FacetOrder, drawn: Partial<Drawing> = {}) =>
    buildFacets(counts({ EG: 40, IR: 9, un: 2, none: 50 }), {
      ...{ state: { ...emptyState, facetOrder }, naming, shown: facetIds },
      ...drawn,
    })[0]!.options
  const comparison = {
    bases: mapFacets(() => 100),
    archive: {
      total: 1000,
      counts: { ...noCounts, country: new Map(Object.entries({ EG: 400, IR: 15, un: 2, none: 500 })) },
    },
  }

  test('by name disregards the article: الأمم stands before إيران', () => {
    expect(ordered('name').map(({ id }) => id)).toEqual(['un', 'IR', 'EG', 'none'])
  })

  test('by what is more frequent here than in the archive, with the figure; two articles do not top the list', () => {
    expect(ordered('telling', { comparison }).map(({ id, ratio }) => [id, ratio])).toEqual([
      ['IR', 6],
      ['EG', 1],
      ['un', 10],
      ['none', 1],
    ])
  })

  test('in the other orders no figure is shown', () => {
    expect(ordered('count').map(({ ratio }) => ratio)).toEqual([null, null, null, null])
  })
})

describe('«only this»', () => {
  test('releases all other values of the facet and keeps the rest of the search', () => {
    const state = narrowed({ chosen: ['EG', 'IR'], excluded: ['SY'] }, { query: 'نهر', page: 3 })
    const [egypt] = countryFacet(state, counts({ EG: 3, IR: 2 })).options
    expect(egypt?.onlyHref).toBe('/?q=نهر&country=EG')
  })

  test('is not offered for a value that is alone already', () => {
    const [egypt, iran] = countryFacet(narrowed({ chosen: ['EG'] }), counts({ EG: 3, IR: 2 })).options
    expect([egypt?.onlyHref, iran?.onlyHref]).toEqual([null, '/?country=IR'])
  })
})

describe('the way to all values', () => {
  test('keeps the search and what is typed in the facet\u2019s box', () => {
    const state = { ...narrowed({ chosen: ['EG'] }), find: { country: 'مصر' } }
    expect(countryFacet(state, counts({ EG: 3, IR: 2 })).valuesHref).toBe(
      '/values?facet=country&in=مصر&country=EG&find-country=مصر',
    )
  })
})

describe('chips', () => {
  test('lead to the page they stand on', () => {
    const chips = buildChips(narrowed({ chosen: ['EG'], excluded: ['IR'] }, { query: 'نهر' }), naming)
    const [egypt] = leadChips(chips, (state) => matrixHref({ ...emptyMatrix, lines: ['سد'], search: state }))
    expect(egypt?.removeHref).toBe('/matrix?lines=سد&q=نهر&xcountry=IR')
  })

  test('there is one for every filter in force, and its link lifts just that one', () => {
    const state = narrowed({ chosen: ['EG', 'IR'], excluded: ['SY'] }, { from: '2016', to: '2017' })
    const chips = buildChips(state, naming)
    expect(chips.map(({ kind, name, value }) => [kind, name, value])).toEqual([
      ['chosen', 'البلد', 'مصر'],
      ['chosen', 'البلد', 'إيران'],
      ['excluded', 'البلد', 'SY'],
      ['time', 'الزمن', 'من 2016 إلى 2017'],
    ])
    expect(chips[0]?.removeHref).toBe('/?country=IR&xcountry=SY&from=2016&to=2017')
    expect(chips[3]?.removeHref).toBe('/?country=EG&country=IR&xcountry=SY')
  })

  test('a value chosen from a facet appears as a chip', () => {
    expect(buildChips(toggleValue(emptyState, 'country', 'EG'), naming)).toHaveLength(1)
  })
})
