import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Article } from '#lib/article/article.ts'
import { dayNumber, firstDayOf, lastDayOf } from '#lib/query/date-bound.ts'
import { emptyFilter, emptyState } from '#lib/query/empty-state.ts'
import { parseQuery } from '#lib/query/parse-query.ts'
import { toBranches, type Condition } from '#lib/query/query-branches.ts'
import type { QueryTerm, ValueTerm } from '#lib/query/query-tree.ts'
import { withValues, type FindValue } from '#lib/query/with-values.ts'
import {
  facetIds,
  timesOf,
  type FacetFilter,
  type FacetId,
  type SearchState,
} from '#lib/query/search-state.ts'
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
const persons = ['omar', 'vladimir-putin']
const regions = ['asia', 'gulf']
const agencies = ['reuters']
const sources = ['erem', 'aawsat', null]

/** «ايران», in either spelling, names the country: some articles have the tag and not the word, others the word and not the tag. */
const findValue: FindValue = (text) =>
  tokens(text).join() === 'ايران' ? { kind: 'value', text, facet: 'country', id: 'IR' } : null

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 7 })
  .map((chosen) => chosen.join(' '))
const anyArticle = fc.record({
  title: words,
  body: fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
  source: fc.constantFrom(...sources),
  countries: fc.subarray(countries),
  countriesMain: fc.subarray(countries),
  organizations: fc.subarray(organizations),
  organizationsMain: fc.subarray(organizations),
  persons: fc.subarray(persons),
  personsMain: fc.subarray(persons),
  regions: fc.subarray(regions),
  regionsMain: fc.subarray(regions),
  agencies: fc.subarray(agencies),
  date: fc.constantFrom('2016-01-31', '2016-02-01', '2017-12-31', undefined),
  datesMentioned: fc.subarray([
    '1948',
    '1956-10',
    '1961-07-20',
    '2016',
    '2016-02',
    '2016-02-29',
    '2016-03-01',
    '2020-05-01',
  ]),
})
const articles: Article[] = fc
  .sample(anyArticle, { numRuns: 150, seed: 7 })
  .map(({ date, ...parts }, number) =>
    makeTestArticle({
      ...parts,
      // What an article is about it also names.
      countriesMain: parts.countriesMain.filter((iso) => parts.countries.includes(iso)),
      ...(date ? { date } : {}),
      id: String(number).padStart(20, '0'),
    }),
  )

const filterOf = (ids: readonly string[], canCombine: boolean): fc.Arbitrary<FacetFilter> =>
  fc
    .record({
      chosen: fc.subarray([...ids, 'none'], { maxLength: 2 }),
      excluded: fc.subarray([...ids, 'none'], { maxLength: 1 }),
      combine: fc.constantFrom<('any' | 'all')[]>('any', canCombine ? 'all' : 'any'),
    })
    .map((filter) => ({ ...filter, excluded: filter.excluded.filter((id) => !filter.chosen.includes(id)) }))

/** With every facet narrowed hardly an article is left to be counted. */
const rarely = (filter: fc.Arbitrary<FacetFilter>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(emptyFilter) }, { weight: 1, arbitrary: filter })

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
    otherNames: fc.boolean(),
    mainOnly: fc.boolean(),
    facets: fc.record({
      country: filterOf(countries, true),
      organization: filterOf(organizations, true),
      source: filterOf(['erem', 'aawsat'], false),
      person: rarely(filterOf(persons, true)),
      region: rarely(filterOf(regions, true)),
      agency: rarely(filterOf(agencies, true)),
    }),
    from: fc.constantFrom(null, '2016-02', '2017'),
    to: fc.constantFrom(null, '2016', '2017-12-31'),
    undatedOnly: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    mentionedFrom: fc.constantFrom(null, null, '1956-11', '2016', '2016-02-02'),
    mentionedTo: fc.constantFrom(null, null, '1961', '2016-02', '2016-12-30'),
    timeOf: fc.constantFrom(...timesOf),
  })
  .map((parts) => ({ ...emptyState, ...parts }))

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill(articles)
}, 60_000)

afterAll(() => archive.stop())

function valuesOf(article: Article, facet: FacetId, { mainOnly }: SearchState): readonly string[] {
  const values = {
    country: mainOnly ? article.countriesMain : article.countries,
    organization: mainOnly ? article.organizationsMain : article.organizations,
    source: article.source ? [article.source] : [],
    person: mainOnly ? article.personsMain : article.persons,
    region: mainOnly ? article.regionsMain : article.regions,
    agency: article.agencies,
  }[facet]
  return values.length > 0 ? values : ['none']
}

function passes(article: Article, facet: FacetId, state: SearchState, isRelaxed: boolean): boolean {
  const { excluded, combine, ...filter } = state.facets[facet]
  const chosen = isRelaxed && combine === 'any' ? [] : filter.chosen
  const values = valuesOf(article, facet, state)
  const has = (id: string) => values.includes(id)
  const isChosen = chosen.length === 0 || (combine === 'any' ? chosen.some(has) : chosen.every(has))
  return isChosen && !excluded.some(has)
}

function isInTime({ date }: Article, { from, to, undatedOnly }: SearchState): boolean {
  if (undatedOnly && date !== undefined) return false
  if (from === null && to === null) return true
  if (date === undefined) return false
  const day = dayNumber(date)
  return (
    (from === null || day >= dayNumber(firstDayOf(from))) && (to === null || day <= dayNumber(lastDayOf(to)))
  )
}

/** «2016» lies within bounds that hold all of that year. */
function mentionsWithin({ datesMentioned }: Article, { mentionedFrom, mentionedTo }: SearchState): boolean {
  if (mentionedFrom === null && mentionedTo === null) return true
  const [first, last] = [firstDayOf(mentionedFrom ?? '1000'), lastDayOf(mentionedTo ?? '9999')]
  return datesMentioned.some((date) => firstDayOf(date) >= first && lastDayOf(date) <= last)
}

const noTime = { from: null, to: null, undatedOnly: false }
const noMention = { mentionedFrom: null, mentionedTo: null }

/** The months of what the strip would show if nothing were chosen in it. */
function countMonths(answering: readonly Article[], state: SearchState): Record<string, number> {
  const isPublished = state.timeOf === 'published'
  const relaxed = { ...state, ...(isPublished ? noTime : noMention) }
  const monthsOf = ({ date, datesMentioned }: Article) =>
    isPublished
      ? [date?.slice(0, 7) ?? 'none']
      : new Set(datesMentioned.flatMap((one) => [one.slice(0, 7), one.slice(0, 4)]))
  const counts: Record<string, number> = {}
  for (const article of scan(answering, state, null)) {
    if (!isInTime(article, relaxed) || !mentionsWithin(article, relaxed)) continue
    const months = [...monthsOf(article)]
    for (const month of months.length > 0 ? months : ['none']) counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}

function hasTerm(article: Article, term: QueryTerm | ValueTerm, isExact: boolean): boolean {
  if (term.kind === 'value') return article.countries.includes(term.id)
  const { kind, text, field } = term
  const form = isExact || kind === 'phrase' ? (word: string) => word : archive.stem
  const texts = field === 'title' ? [article.title] : [article.title, ...article.body.split('\n')]
  const lines = texts.map((line) => tokens(line).map(form).join(' '))
  return lines.some((line) => ` ${line} `.includes(` ${tokens(text).map(form).join(' ')} `))
}

/** A word that means nothing alone narrows nothing, unless the branch has nothing else. */
function answersBranch(article: Article, branch: readonly Condition[], isExact: boolean): boolean {
  const isContent = ({ term }: Condition) => term.kind !== 'word' || !tokens(term.text).every(isStopWord)
  const hasContent = branch.some(isContent)
  const used = branch.filter((condition) => isExact || !hasContent || isContent(condition))
  return used.every(({ term, isExcluded }) => hasTerm(article, term, isExact || !hasContent) !== isExcluded)
}

function answersQuery(article: Article, { query, exact, otherNames }: SearchState): boolean {
  const { tree } = parseQuery(query)
  const valued = tree && otherNames && !exact ? withValues(tree, findValue) : tree
  return toBranches(valued).branches.some((branch) => answersBranch(article, branch, exact))
}

/** Of the articles that answer the query, those that pass every facet, `without` relaxed. */
function scan(answering: readonly Article[], state: SearchState, without: FacetId | null): Article[] {
  return answering.filter((article) =>
    facetIds.every((facet) => passes(article, facet, state, facet === without)),
  )
}

function countValues(
  found: readonly Article[],
  facet: FacetId,
  state: SearchState = emptyState,
): Record<string, number> {
  const counts: Record<string, number> = {}
  const ids = found.flatMap((article) => valuesOf(article, facet, state))
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

describe('what the engine answers is what the documents say', () => {
  test('totals and facet counts equal a scan, for every mix of words, phrases, exclusions and filters', async () => {
    await fc.assert(
      fc.asyncProperty(anySearch, async (state) => {
        const { branches, valueBranches } = buildQuery(state.query, {
          isExact: state.exact,
          stem: archive.stem,
          findValue: state.otherNames ? findValue : null,
        })
        const all = [...branches, ...valueBranches]
        const answer = await searchArticles(archive.engine, state, all, { page: 1, size: 20 })
        const asked = articles.filter((article) => answersQuery(article, state))
        const answering = asked.filter(
          (article) => isInTime(article, state) && mentionsWithin(article, state),
        )
        expect(Object.fromEntries(answer.months)).toEqual(countMonths(asked, state))
        expect(answer.total).toBe(scan(answering, state, null).length)
        for (const facet of facetIds) {
          expect(Object.fromEntries(answer.counts[facet])).toEqual(
            countValues(scan(answering, state, facet), facet, state),
          )
        }
      }),
      { numRuns: 250 },
    )
  }, 120_000)

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
