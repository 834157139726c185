import { describe, expect, test } from 'vitest'
import { readArchiveFile, type UntaggedReading } from './read-archive-file.ts'
import { loadRecipe } from '#lib/ingest/recipe.ts'
import { readListedFile } from './read-listed-file.ts'
import { makePage } from '#lib/ingest/test-files.ts'

const recipe = await loadRecipe([])

async function read(name: string, content: string | Uint8Array): Promise<UntaggedReading> {
  return readArchiveFile({ path: name, location: `/archive/${name}` }, Buffer.from(content), recipe)
}

async function readLines(...lines: readonly (object | string)[]): Promise<UntaggedReading> {
  const rows = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return read('export.jsonl', rows.join('\n'))
}

const news = { title: 'قطار جديد إلى الواحة', body: 'يسير القطار كل صباح.\n\nويعود مساء.' }

describe('a page', () => {
  test('is read, and its account says how much, in which encoding and with what', async () => {
    const page = makePage('قطار جديد إلى الواحة', 'يسير القطار كل صباح.', 'ويعود مساء.')
    const { account, drafts } = await read('x.txt', page)
    expect(account).toMatchObject({ kind: 'read', encoding: 'utf-8', failures: [] })
    expect(account).toMatchObject({ bytes: Buffer.byteLength(page) })
    expect(drafts).toMatchObject([
      { title: 'قطار جديد إلى الواحة', source: 'erem', body: 'يسير القطار كل صباح.\nويعود مساء.' },
    ])
  })

  test.each([
    ['an empty file', ''],
    ['blank lines only', ' \n\n\t\r\n\n'],
    ['only a byte order mark', '\uFEFF'],
    ['invisible characters only', '\u200F\u200F\n\u00A0\n'],
    ['only marks between stories', '* * *\n-----\n'],
  ])('%s holds no story, and that is no failure', async (_what, content) => {
    const { account, drafts } = await read('x.txt', content)
    expect(account).toMatchObject({ kind: 'read', stories: [], failures: [] })
    expect(drafts).toEqual([])
  })

  test('what holds only the furniture of a page is read without a crash', async () => {
    const { account } = await read('x.txt', 'TT\nTT\nشارك\nاقرأ أيضاً\n© جميع الحقوق محفوظة\n')
    expect(account.kind).toBe('read')
  })

  test('a picture that was named .txt is a failure with its reason', async () => {
    const picture = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)
    const { account, drafts } = await read('x.txt', picture)
    expect(account).toMatchObject({ kind: 'failed', path: 'x.txt' })
    expect(account).toMatchObject({ reason: expect.stringContaining('binary data') })
    expect(drafts).toEqual([])
  })

  test('a file that vanished is a failure with its reason, never a throw', async () => {
    const { value } = await readListedFile({ path: 'x.txt', location: '/nowhere/x.txt' }, recipe).next()
    expect(value?.account).toMatchObject({
      kind: 'failed',
      sha256: null,
      reason: 'There is no such file. Check the path.',
    })
  })

  test('a story longer than any book is a failure of its place; one too long to be searched to its end a suspect', async () => {
    const { account, drafts } = await readLines(
      news,
      { title: 'كتب', body: 'كلمة '.repeat(700_000) },
      { title: 'كتاب', body: 'كلمة '.repeat(70_000) },
    )
    expect(account).toMatchObject({
      failures: [{ line: 2, reason: expect.stringContaining('longer than 3000000 characters') }],
      suspects: [{ line: 3, reason: expect.stringContaining('only the first 65000 words') }],
    })
    expect(drafts.map(({ title }) => title)).toEqual([news.title, 'كتاب'])
  })
})

describe('a JSON line', () => {
  test('keeps its own id, address and date, and its paragraphs', async () => {
    const { drafts } = await readLines({
      ...news,
      id: 17,
      url: 'https://example.org/17',
      date: '2024-05-01',
    })
    expect(drafts).toMatchObject([
      {
        ref: '17',
        url: 'https://example.org/17',
        date: '2024-05-01',
        body: 'يسير القطار كل صباح.\nويعود مساء.',
        provenance: { startLine: 1, endLine: 1, story: 1, stories: 1, paragraphLines: [1, 1] },
      },
    ])
  })

  test.each([
    ['by its id', 'erem', 'erem'],
    ['by its Arabic name', 'إرم نيوز', 'erem'],
    ['by a name in another spelling', 'ارم  نيوز', 'erem'],
    ['by a name nobody knows', 'صدى الواحة', expect.stringMatching(/^[a-z0-9-]+$/)],
  ])('may name its outlet %s', async (_how, source, id) => {
    const { drafts } = await readLines({ ...news, source })
    expect(drafts).toMatchObject([{ source: id, sourceCertainty: 'stated' }])
  })

  test('an outlet nobody knows keeps its name as written', async () => {
    const { drafts } = await readLines({ ...news, source: ' صدى الواحة ' })
    expect(drafts).toMatchObject([{ sourceName: 'صدى الواحة' }])
  })

  test.each([[''], [' '], ['؟؟']])('an outlet without a letter ("%s") is unknown', async (source) => {
    const { drafts } = await readLines({ ...news, source })
    expect(drafts).toMatchObject([{ source: null, sourceCertainty: 'unknown' }])
  })

  test.each([
    ['2024-05-01T22:10:00Z', '2024-05-01'],
    ['2024-05-01 22:10', '2024-05-01'],
    ['2024-05-01T22:10:00.000+03:00', '2024-05-01'],
    ['01/05/2024', '2024-05-01'],
    ['١ أيار/مايو ٢٠٢٤', '2024-05-01'],
    ['الأربعاء 1 مايو 2024', '2024-05-01'],
  ])('a date may be written %s', async (date, expected) => {
    expect((await readLines({ ...news, date })).drafts).toMatchObject([{ date: expected }])
  })

  test.each([['أمس'], ['2024-13-45'], ['1714565400']])(
    'a date that cannot be read (%s) is a suspect; the article is kept without it',
    async (date) => {
      const { account, drafts } = await readLines({ ...news, date })
      expect(drafts[0]).not.toHaveProperty('date')
      expect(account).toMatchObject({ suspects: [{ line: 1, reason: expect.stringContaining(date) }] })
    },
  )

  test('may have no title, or no text, but not neither', async () => {
    const { account, drafts } = await readLines(
      { title: '', body: 'نص بلا عنوان' },
      { title: 'عنوان بلا نص', body: '' },
      { title: ' ', body: ' \n ' },
    )
    expect(drafts).toMatchObject([{ title: '' }, { body: '' }])
    expect(account).toMatchObject({
      failures: [{ line: 3, reason: 'It has neither a title nor a body.' }],
    })
  })

  test('bad lines are failures with their numbers; the rest is kept, blank lines are nothing', async () => {
    const { account, drafts } = await readLines(
      news,
      '{"title":',
      '',
      { title: 'بلا نص' },
      { ...news, title: 'آخر' },
    )
    expect(drafts.map(({ provenance }) => provenance.startLine)).toEqual([1, 5])
    expect(account).toMatchObject({ failures: [{ line: 2 }, { line: 4 }] })
  })

  test('optional parts may be null, as exports of databases write them', async () => {
    const { account, drafts } = await readLines({ ...news, id: null, source: null, date: null, url: null })
    expect(account).toMatchObject({ failures: [] })
    expect(drafts[0]).not.toHaveProperty('ref')
  })
})
