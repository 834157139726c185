import { parseWordForms, serializeWordForms } from '#lib/archive/word-forms.ts'
import { makeVocabulary } from '#lib/arabic/vocabulary.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeTestArticle, openTestArchive, type TestArchive } from '#lib/engine/test-archive.ts'
import { toggleValue, withDates, withExact, withQuery } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { facetIds, type SearchState } from '#lib/query/search-state.ts'
import { findWaysOut } from './find-ways-out.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import { createValueFinder } from './value-finder.ts'

const articles = [
  { title: 'ميناء قطار', countries: ['EG'], date: '2016-01-01' },
  { title: 'ميناء', countries: ['SY'], date: '2017-01-01' },
  { title: 'قطارات', countries: ['SY'], date: '2017-01-01' },
].map((parts, number) => makeTestArticle({ ...parts, id: String(number).repeat(20) }))

const names = {
  ...{ organization: {}, source: {}, person: {}, region: {} },
  country: { EG: { ar: 'مصر', en: 'Egypt' } },
}
const account = { id: 'archive', build: 'b1', indexedAt: '', articles: 3, files: 1 } as const
const vocabulary = makeVocabulary(3, [
  ['ميناء', 2],
  ['قطار', 1],
])

const forms = parseWordForms(
  serializeWordForms(
    [...vocabulary.frequency].map(([word, articles]) => ({ word, articles, spelling: word })),
    (word) => word,
  ),
)

let test3: TestArchive
let archive: Archive

beforeAll(async () => {
  test3 = await openTestArchive()
  await test3.fill(articles)
  archive = {
    engine: test3.engine,
    dataDir: '',
    account,
    names,
    stem: test3.stem,
    queryStem: test3.stem,
    vocabulary,
    forms,
    facets: facetIds,
    ...createValueFinder(names),
  }
}, 60_000)

afterAll(() => test3.stop())

const waysOut = (state: SearchState) => findWaysOut(archive, state, nameValues(names))
const shown = (ways: readonly { label: string; count: number }[]) =>
  ways.map(({ label, count }) => `${label}: ${String(count)}`)

describe('when nothing is found', () => {
  test('each condition is lifted in turn, and what that finds is counted', async () => {
    const state = withDates(toggleValue(withQuery(emptyState, 'ميناء'), 'country', 'EG'), '2017', null)
    const { withoutOne } = await waysOut(state)
    expect(shown(withoutOne)).toEqual(['بلا أي شرط: 2', 'بلا البلد: مصر: 1', 'بلا الزمن: منذ 2017: 1'])
  })

  test('every form, fewer words and words that may have been meant are offered', async () => {
    const exact = await waysOut(withExact(withQuery(emptyState, 'مناء'), true))
    expect(shown(exact.changes)).toEqual(['لعلك تقصد «ميناء»: 2'])
    const { changes } = await waysOut(withQuery(emptyState, '"قطار ميناء"'))
    expect(shown(changes)).toEqual(['كلمات متفرّقة بدل العبارة: 1'])
  })

  test('a long query asks no more than a few dozen counts: past ten words nothing was searched for', async () => {
    const asked = vi.spyOn(archive.engine.client, 'multiSearch')
    await waysOut(
      withQuery(
        emptyState,
        Array.from({ length: 250 }, () => 'مينا')
          .map((word, at) => `${word}${'ا'.repeat(at % 7)}`)
          .join(' '),
      ),
    )
    const [request] = asked.mock.calls[0] ?? []
    expect(request?.queries.length).toBeLessThanOrEqual(60)
  })
})
