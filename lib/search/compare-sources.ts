import { findOverUsed } from '#lib/compare/over-used-words.ts'
import { breakDown } from '#lib/engine/break-down.ts'
import { overRepresentation } from '#lib/facets/over-representation.ts'
import { compareSourcesHref } from '#lib/query/compare-address.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { namedFacets, unknownValue, type NamedFacet, type SearchState } from '#lib/query/search-state.ts'
import { formatShare } from '#lib/wording/describe-bar.ts'
import { askArchive, type AskedArchive } from './ask-archive.ts'
import type { OverUsedValue, SourcesComparison } from './compare-view.ts'
import { countedSearch } from './counted-search.ts'
import { describeSearch } from './describe-search.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import { countWords, spellWord } from './word-counts.ts'

/** Articles of each source whose words are counted, and values and words told of each. */
const most = { texts: 200, values: 8, words: 12 } as const

type Side = { readonly id: string; readonly state: SearchState; readonly answer: AskedArchive }

/** Two sources under one search: how much, when, about whom, in which words. */
export async function compareSources(
  archive: Archive,
  { a, b, search }: { readonly a: string; readonly b: string; readonly search: SearchState },
): Promise<SourcesComparison> {
  const [one, two] = await Promise.all([askSide(archive, a, search), askSide(archive, b, search)])
  const [threadsOfOne, threadsOfTwo] = await breakDown(
    archive.engine,
    [one, two].map(({ state }) => countedSearch(archive, state)),
    { field: 'thread', without: { kind: 'nothing' } },
  )
  const naming = nameValues(archive.names)
  const shared = [...(threadsOfOne?.counts.keys() ?? [])].filter((id) => threadsOfTwo?.counts.has(id))
  const [ofOne, ofTwo] = [one, two].map(({ answer }) =>
    countWords(
      answer.articles.map(({ body }) => body),
      archive.stem,
    ),
  )
  const over = findOverUsed(ofOne ?? new Map(), ofTwo ?? new Map(), most.words)
  const spell = (stems: readonly string[]) => stems.map((stem) => spellWord(stem, archive))
  const describe = ({ id, state, answer }: Side) => ({
    ...{ label: naming.label('source', id), href: searchHref(state), articles: answer.total },
  })
  const label = (facet: NamedFacet, id: string) => naming.label(facet, id)
  return {
    ...{ kind: 'sources', a: describe(one), b: describe(two), search: describeSearch(search, naming) },
    years: countYears(one.answer, two.answer),
    values: { a: findOverUsedValues(one, two, label), b: findOverUsedValues(two, one, label) },
    words: { a: spell(over.a), b: spell(over.b), from: most.texts },
    stories: {
      both: shared.length,
      a: one.answer.threads - shared.length,
      b: two.answer.threads - shared.length,
    },
    swapHref: compareSourcesHref(b, a, search),
  }
}

async function askSide(archive: Archive, id: string, search: SearchState): Promise<Side> {
  const state = narrow(search, 'source', id)
  const answer = await askArchive(
    archive,
    { ...state, sort: 'newest' },
    { page: 1, size: most.texts, isGrouped: true },
  )
  return { id, state, answer }
}

function narrow(state: SearchState, facet: NamedFacet | 'source', id: string): SearchState {
  const known = state.facets[facet].chosen
  const filter = { chosen: [...new Set([...known, id])].sort(), excluded: [], combine: 'all' as const }
  const own = facet === 'source' ? { ...filter, chosen: [id], combine: 'any' as const } : filter
  return { ...state, page: 1, facets: { ...state.facets, [facet]: own } }
}

function countYears(one: AskedArchive, two: AskedArchive): SourcesComparison['years'] {
  const years = (months: ReadonlyMap<string, number>) => {
    const counts = new Map<number, number>()
    for (const [month, count] of months)
      if (month !== unknownValue)
        counts.set(Number(month.slice(0, 4)), (counts.get(Number(month.slice(0, 4))) ?? 0) + count)
    return counts
  }
  const [a, b] = [years(one.months), years(two.months)]
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort((x, y) => x - y)
    .map((year) => ({ year, a: a.get(year) ?? 0, b: b.get(year) ?? 0 }))
}

/** Values that a source names more than the other, each held against both together. */
function findOverUsedValues(
  own: Side,
  other: Side,
  label: (facet: NamedFacet, id: string) => string,
): OverUsedValue[] {
  const all = own.answer.total + other.answer.total
  const scored = namedFacets.flatMap((facet) =>
    [...own.answer.counts[facet]].flatMap(([id, count]) => {
      if (id === unknownValue) return []
      const there = other.answer.counts[facet].get(id) ?? 0
      const over = overRepresentation({ count, of: own.answer.total }, { count: count + there, of: all })
      return over && over.bound > 0 ? [{ facet, id, count, there, bound: over.bound }] : []
    }),
  )
  return scored
    .sort((a, b) => b.bound - a.bound)
    .slice(0, most.values)
    .map(({ facet, id, count, there }) => ({
      label: label(facet, id),
      href: searchHref(narrow(own.state, facet, id)),
      here: formatShare(count, own.answer.total),
      there: formatShare(there, other.answer.total),
    }))
}
