import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { loadSuggestions } from './load-suggestions.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

const bodies = ['القطار في مصر', 'القطار وللقطار', 'قطارات المدينة', 'ميناء المدينة']
const label = { ar: 'مصر', en: 'Egypt' }

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  const articles = bodies.map((body, number) =>
    makeTestArticle({ id: String(number).repeat(20), body, countries: number === 0 ? ['EG'] : [] }),
  )
  await archive.goLive('b1', { file: 'a.jsonl', articles, names: { country: { EG: label } } })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const suggest = async (address: string) =>
  (await loadSuggestions(new URLSearchParams(address))).suggestions.map(
    ({ kind, text, count }) => `${kind} ${text} ${String(count)}`,
  )

test('a suggestion says how many articles the search it leads to finds', async () => {
  expect(await suggest('q=مينا')).toEqual(['word ميناء 1'])
  expect(await suggest('q=egy')).toEqual(['entity مصر 1'])
})

test('two forms that find the same are one suggestion, the more frequent form', async () => {
  expect(await suggest('q=القطا')).toEqual(['word القطار 3'])
})

test('what finds nothing in the present search is left out', async () => {
  expect(await suggest('q=القطار+مينا')).toEqual([])
  expect(await suggest('q=مينا&country=EG')).toEqual([])
})
