import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Article } from '#lib/article/article.ts'
import { dayNumber, firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { parseQuery } from '#lib/query/parse-query.ts'
import { toBranches, type Condition } from '#lib/query/query-branches.ts'
import type { QueryTerm } from '#lib/query/query-tree.ts'
import { facetIds, type FacetFilter, type FacetId, type SearchState } from '#lib/query/search-state.ts'
import { buildQuery } from './build-query.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

/* The engine's totals and counts against a scan of the documents: for every operator, exclusions included. */

const vocabulary = [
  'موسكو',
  'وموسكو',
  'بالقاهرة',
  'القاهرة',
  'نهر',
  'النهر',
  'ميناء',
  'الموانئ',
  'في',
  'قطار',
  'قطارات',
  '2017',
  'ايران',
  'إيران',
]
const countries = ['RU', 'EG', 'IR']
const organizations = ['un', 'gov:RU:"x"', 'a\\b']
const sources = ['erem', 'aawsat', null]

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 7 })
  .map((chosen) => chosen.join(' '))
const anyArticle = fc.record({
  title: words,
  body: fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
  source: fc.constantFrom(...sources),
  countries: fc.subarray(countries),
  organizations: fc.subarray(organizations),
  date: fc.constantFrom('2016-01-31', '2016-02-01', '2017-12-31', undefined),
})
const articles: Article[] = fc
  .sample(anyArticle, { numRuns: 150, seed: 7 })
  .map(({ date, ...parts }, number) =>
    makeTestArticle({ ...parts, ...(date ? { date } : {}), id: String(number).padStart(20, '0') }),
  )

const filterOf = (ids: readonly string[], canCombine: boolean): fc.Arbitrary<FacetFilter> =>
  fc
    .record({
      chosen: fc.subarray([...ids, 'none'], { maxLength: 2 }),
      excluded: fc.subarray([...ids, 'none'], { maxLength: 1 }),
      combine: fc.constantFrom<('any' | 'all')[]>('any', canCombine ? 'all' : 'any'),
    })
    .map((filter) => ({ ...filter, excluded: filter.excluded.filter((id) => !filter.chosen.includes(id)) }))

const anyTerm = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc.constantFrom(...vocabulary).map((word) => `-${word}`),
  fc.constantFrom('"في القاهرة"', '-"نهر ميناء"', '«قطار في»', '"نهر"'),
  // Of so few words many a text has «أ ب» and «ب ج» apart from each other.
  fc
    .array(fc.constantFrom(...vocabulary), { minLength: 3, maxLength: 3 })
    .map((phrase) => `"${phrase.join(' ')}"`),
)

const anyPart = fc.oneof(
  { weight: 3, arbitrary: anyTerm },
  { weight: 1, arbitrary: fc.tuple(anyTerm, anyTerm).map(([a, b]) => `${a} أو ${b}`) },
  { weight: 1, arbitrary: fc.tuple(anyTerm, anyTerm, anyTerm).map(([a, b, c]) => `-(${a} | (${b} ${c}))`) },
  { weight: 1, arbitrary: fc.tuple(anyTerm, anyTerm).map(([a, b]) => `((${a} نهر) OR ${b})`) },
  { weight: 1, arbitrary: fc.constantFrom(...vocabulary).map((word) => `عنوان:${word}`) },
)

const anySearch: fc.Arbitrary<SearchState> = fc
  .record({
    query: fc.array(anyPart, { maxLength: 3 }).map((parts) => parts.join(' ')),
    exact: fc.boolean(),
    country: filterOf(countries, true),
    organization: filterOf(organizations, true),
    source: filterOf(['erem', 'aawsat'], false),
    from: fc.constantFrom(null, '2016-02', '2017'),
    to: fc.constantFrom(null, '2016', '2017-12-31'),
  })
  .map(({ country, organization, source, ...rest }) => ({
    ...emptyState,
    ...rest,
    facets: { country, organization, source },
  }))

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill(articles)
}, 60_000)

afterAll(() => archive.stop())

function valuesOf(article: Article, facet: FacetId): readonly string[] {
  const values = {
    country: article.countries,
    organization: article.organizations,
    source: article.source ? [article.source] : [],
  }[facet]
  return values.length > 0 ? values : ['none']
}

function passes(article: Article, facet: FacetId, { chosen, excluded, combine }: FacetFilter): boolean {
  const values = valuesOf(article, facet)
  const has = (id: string) => values.includes(id)
  const isChosen = chosen.length === 0 || (combine === 'any' ? chosen.some(has) : chosen.every(has))
  return isChosen && !excluded.some(has)
}

function isInTime({ date }: Article, { from, to }: SearchState): boolean {
  if (from === null && to === null) return true
  if (date === undefined) return false
  const day = dayNumber(date)
  return (
    (from === null || day >= dayNumber(firstDayOf(from))) && (to === null || day <= dayNumber(lastDayOf(to)))
  )
}

function hasTerm(article: Article, { kind, text, field }: QueryTerm, isExact: boolean): boolean {
  const form = isExact || kind === 'phrase' ? (word: string) => word : archive.stem
  const texts = field === 'title' ? [article.title] : [article.title, ...article.body.split('\n')]
  const lines = texts.map((line) => tokens(line).map(form).join(' '))
  return lines.some((line) => ` ${line} `.includes(` ${tokens(text).map(form).join(' ')} `))
}

/** A word that means nothing alone narrows nothing, unless the branch has nothing else. */
function answersBranch(article: Article, branch: readonly Condition[], isExact: boolean): boolean {
  const isContent = ({ term }: Condition) => term.kind === 'phrase' || !tokens(term.text).every(isStopWord)
  const hasContent = branch.some(isContent)
  const used = branch.filter((condition) => isExact || !hasContent || isContent(condition))
  return used.every(({ term, isExcluded }) => hasTerm(article, term, isExact || !hasContent) !== isExcluded)
}

function answersQuery(article: Article, { query, exact }: SearchState): boolean {
  return toBranches(parseQuery(query).tree).branches.some((branch) => answersBranch(article, branch, exact))
}

function scan(state: SearchState, without: FacetId | null): Article[] {
  return articles.filter(
    (article) =>
      answersQuery(article, state) &&
      isInTime(article, state) &&
      facetIds.every((facet) => {
        const filter = state.facets[facet]
        const isRelaxed = facet === without && filter.combine === 'any'
        return passes(article, facet, isRelaxed ? { ...filter, chosen: [] } : filter)
      }),
  )
}

function countValues(found: readonly Article[], facet: FacetId): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const article of found) for (const id of valuesOf(article, facet)) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

describe('what the engine answers is what the documents say', () => {
  test('totals and facet counts equal a scan, for every mix of words, phrases, exclusions and filters', async () => {
    await fc.assert(
      fc.asyncProperty(anySearch, async (state) => {
        const query = buildQuery(state.query, { isExact: state.exact, stem: archive.stem })
        const answer = await searchArticles(archive.engine, state, query.branches, { page: 1, size: 20 })
        expect(answer.total).toBe(scan(state, null).length)
        for (const facet of facetIds) {
          expect(Object.fromEntries(answer.counts[facet])).toEqual(countValues(scan(state, facet), facet))
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('an excluded value shows how many articles it hides', async () => {
    const filter: FacetFilter = { chosen: [], excluded: ['EG'], combine: 'any' }
    const state = { ...emptyState, facets: { ...emptyState.facets, country: filter } }
    const answer = await searchArticles(archive.engine, state, [''], { page: 1, size: 20 })
    expect(answer.hiddenCounts.country.get('EG')).toBe(countValues(articles, 'country').EG)
    expect(answer.counts.country.has('EG')).toBe(false)
  })

  test('paging through gives every article once, newest first, undated last', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) =>
        searchArticles(archive.engine, { ...emptyState, sort: 'newest' }, [''], { page, size: 40 }),
      ),
    )
    const all = pages.flatMap(({ articles: found }) => found)
    expect(new Set(all.map(({ id }) => id)).size).toBe(articles.length)
    const dates = all.map(({ date }) => date ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })
})
