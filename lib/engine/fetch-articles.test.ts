import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Provenance } from '#lib/article/article.ts'
import { fetchArticle, fetchStoriesOfFile } from './fetch-articles.ts'
import { makeTestArticle, openTestArchive, type TestArchive } from './test-archive.ts'

/** Longer than the 468 bytes up to which the engine tells values apart. */
const longFolder = 'مجلد طويل جدا للتجربة/'.repeat(15)
const oddPaths = [
  'Page.txt',
  'page.txt',
  'caf\u00E9.txt', // é in one character
  'cafe\u0301.txt', // é in two
  ' page.txt',
  `${longFolder}a.txt`,
  `${longFolder}b.txt`,
  'a"b.txt',
  'a\\',
  'a\\"',
  'a\nb.txt',
  'a" OR files EXISTS OR id = "',
]

function place(file: string, story: number, stories: number): Provenance {
  return { file, startLine: story * 3, endLine: story * 3 + 1, story, stories, paragraphLines: [] }
}

const idOf = (number: number) => String(number).padStart(20, '0')
const inOddFiles = oddPaths.map((file, number) =>
  makeTestArticle({ id: idOf(number), title: file, provenances: [place(file, 1, 1)] }),
)
const inLongFile = Array.from({ length: 1500 }, (_, number) =>
  makeTestArticle({ id: idOf(2000 + number), provenances: [place('lines.jsonl', number + 1, 1500)] }),
)
const inBoth = makeTestArticle({
  id: idOf(9000),
  title: 'Page.txt',
  provenances: [place('lines.jsonl', 1400, 1500), place('Page.txt', 2, 2)],
})

let archive: TestArchive

beforeAll(async () => {
  archive = await openTestArchive()
  await archive.fill([...inOddFiles, ...inLongFile, inBoth])
}, 60_000)

afterAll(() => archive.stop())

describe('the stories of a file', () => {
  test.each(oddPaths)('are those of %j and of no other file', async (path) => {
    const stories = await fetchStoriesOfFile(archive.engine, path, { first: 1, last: 10 })
    expect(stories.map(({ title }) => title)).toEqual(stories.map(() => path))
    expect(stories).toHaveLength(path === 'Page.txt' ? 2 : 1)
  })

  test('are all there, in the order of the file, however many it has', async () => {
    const stories = await fetchStoriesOfFile(archive.engine, 'lines.jsonl', { first: 1, last: 1500 })
    expect(stories.filter(({ id }) => id !== inBoth.id).map(({ id }) => id)).toEqual(
      inLongFile.map(({ id }) => id),
    )
  })

  test('can be asked for by their number in the file', async () => {
    const stories = await fetchStoriesOfFile(archive.engine, 'lines.jsonl', { first: 3, last: 5 })
    expect(stories.map(({ id }) => id)).toEqual([idOf(2002), idOf(2003), idOf(2004)])
  })
})

describe('an article', () => {
  test.each(['', '\0', '"', '\\', 'x" OR id EXISTS OR id = "', '\uD800', 'x'.repeat(9000)])(
    'is not found by what is no id: %j',
    async (id) => {
      expect(await fetchArticle(archive.engine, id)).toBeNull()
    },
  )
})
