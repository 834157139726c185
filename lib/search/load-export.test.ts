import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeTestArticle } from '#lib/engine/test-archive.ts'
import { InterruptedExportError } from '#lib/export/export-record.ts'
import { writeExport } from '#lib/export/write-export.ts'
import { answerSearch } from './answer-json.ts'
import { loadArticleFile } from './load-article-file.ts'
import { loadExport } from './load-export.ts'
import { openTestLiveArchive, type TestLiveArchive } from './test-live-archive.ts'

/* More articles than a page of the walk, many of them near copies, some without a date. */
const idOf = (number: number) => String(number).padStart(20, '0')
const drafts = fc.sample(
  fc.record({
    title: fc.constantFrom('القطارات السريعة', 'رحلة في قطار', 'ميناء البحيرة', 'حديقة'),
    countries: fc.constantFrom(['EG'], ['SY'], ['EG', 'SY'], []),
    date: fc.constantFrom('2018-03-03', '2018-03-05', undefined),
    source: fc.constantFrom('erem', null),
    thread: fc.option(fc.integer({ min: 0, max: 20 })),
  }),
  { numRuns: 620, seed: 4 },
)
const articles = drafts.map(({ date, thread, ...parts }, number) =>
  makeTestArticle({
    ...{ ...parts, id: idOf(number), body: `نص المقال ${String(number)}` },
    ...(date ? { date } : {}),
    ...(thread === null ? {} : { thread: idOf(drafts.findIndex((other) => other.thread === thread)) }),
  }),
)
const label = (ar: string) => ({ ar, en: ar })
const names = {
  country: { EG: label('مصر'), SY: label('سوريا') },
  source: { erem: label('إرم نيوز') },
}

let archive: TestLiveArchive

beforeAll(async () => {
  archive = await openTestLiveArchive()
  await archive.goLive('b1', { file: 'a.jsonl', articles, names })
}, 60_000)

beforeEach(() => archive.point())

afterAll(() => archive.stop())

const asked = { origin: 'https://kashshaf.test', at: new Date('2026-02-02T00:00:00Z') }
const load = (address: string) => loadExport(new URLSearchParams(address), asked)

describe.each([
  '',
  'q=قطار',
  'q=قطار&group=0',
  'q=قطار+أو+ميناء&xcountry=SY',
  'q=مصر',
  'country=EG&sort=oldest&page=3',
  'q=قطار&country=EG&country=SY&all=country',
  'date=none',
  'source=none&size=50',
  'q=كلمةلاترد',
])('Of the search «%s»', (address) => {
  test('all that the page counts is exported, each article once', async () => {
    const { header, walk } = await load(address)
    const { total } = await answerSearch(new URLSearchParams(address))
    const ids: string[] = []
    for await (const page of walk(true)) ids.push(...page.map(({ id }) => id))
    expect([header.count, ids.length, new Set(ids).size]).toEqual([total, total, total])
  })
})

test('The header record says the search in words, where it is, and of which archive', async () => {
  const { header } = await load('q=قطار&country=EG&xsource=erem&sort=oldest&page=2')
  expect(header).toMatchObject({
    search: '«قطار»، البلد: مصر، بلا المصدر: إرم نيوز',
    order: 'oldest',
    build: 'b1',
    version: 1,
    indexedAt: '2026-01-01T00:00:00Z',
    exportedAt: '2026-02-02T00:00:00.000Z',
  })
  expect(decodeURI(header.address)).toBe('https://kashshaf.test/?q=قطار&country=EG&xsource=erem&sort=oldest')
})

test('Values stand in words and as ids', async () => {
  const csv = await new Response(writeExport('csv', await load('country=EG&country=SY&all=country'))).text()
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(csv, { columns: true, bom: true }))
  expect(rows[0]).toMatchObject({ countries: 'مصر; سوريا', country_ids: 'EG; SY' })
})

test.each([
  ['citation.ris', 'TY  - NEWS\r\nTI  - '],
  ['citation.bib', `@article{kashshaf-${idOf(0)},`],
  ['text.txt', '\n\nنص المقال 0\n'],
  ['text.json', `"id": "${idOf(0)}"`],
])('One article can be had as %s', async (part, text) => {
  expect((await loadArticleFile(idOf(0), part, asked.origin))?.body).toContain(text)
})

test.each([
  ['no such article', 'x', 'citation.ris'],
  ['no such file', idOf(0), 'citation.doc'],
  ['a name of every object', idOf(0), 'constructor'],
])('%s: nothing', async (_what, id, part) => {
  expect(await loadArticleFile(id, part, asked.origin)).toBeNull()
})

test('An archive that is replaced during the export ends it: no article of the new one is among the old', async () => {
  const { walk } = await load('')
  const pages = walk(true)[Symbol.asyncIterator]()
  const first = await pages.next()
  expect(first.done === true ? 0 : first.value.length).toBe(500)
  await archive.goLive('b2', { file: 'a.jsonl', articles: articles.slice(0, 600), names })
  await expect(pages.next()).rejects.toBeInstanceOf(InterruptedExportError)
})
