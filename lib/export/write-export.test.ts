import { plugins, Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { z } from 'zod'
import { exportFormats, type ExportFormat } from './export-formats.ts'
import { InterruptedExportError, type Exported } from './export-record.ts'
import { oneLine } from './one-line.ts'
import { hostileTexts, makeTestExport, makeTestRecord, testRecords } from './test-records.ts'
import { writeExport } from './write-export.ts'

/* Every format is read back by a parser of others (csv-parse, citation-js, yauzl), never by code of ours. */

async function write(format: ExportFormat, exported: Exported): Promise<Buffer> {
  return Buffer.from(await new Response(writeExport(format, exported)).arrayBuffer())
}
const writeText = async (format: ExportFormat, exported: Exported) =>
  (await write(format, exported)).toString('utf8')

const exported = makeTestExport(testRecords)
const ids = testRecords.map(({ id }) => id)
const titles = testRecords.map(({ title }) => title)
/** A quote before a cell that would be a formula. */
const undefuse = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')
const rowSchema = z.array(z.record(z.string(), z.string()))
const parseCsv = (text: string | Buffer) =>
  rowSchema.parse(parse(text, { columns: true, bom: true, relax_column_count: false }))
const citeSchema = z.array(
  z.object({ title: z.string(), type: z.string(), id: z.string().optional() }).loose(),
)
const cite = (text: string, type: string) => citeSchema.parse(new Cite(text, { forceType: type }).data)

describe('CSV', () => {
  test('has a row an article, with its id, title and text', async () => {
    const rows = parseCsv(await writeText('csv', exported))
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows.map(({ title = '' }) => undefuse(title))).toEqual(titles)
    expect(rows.map(({ text = '' }) => undefuse(text))).toEqual(testRecords.map(({ body }) => body))
  })

  test('no cell is a formula', async () => {
    const rows = parseCsv(await writeText('csv', exported))
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('tells in its first row alone what was exported, and without articles in a row of its own', async () => {
    const [first, ...others] = parseCsv(await writeText('csv', exported))
    expect(first?.export).toContain('http://kashshaf.test/?q=%D8%B3')
    expect(others.map((row) => row.export)).toEqual(others.map(() => ''))
    const [only, ...none] = parseCsv(await writeText('csv', makeTestExport([])))
    expect([only?.id, none]).toEqual(['', []])
    expect(only?.export).toContain('b1')
  })
})

test('JSON Lines: the header record, then an object an article', async () => {
  const lines = (await writeText('jsonl', exported)).trimEnd().split('\n')
  const [header, ...articles] = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)))
  expect(header).toEqual({ kind: 'export', ...exported.header })
  expect(articles.map(({ id }) => id)).toEqual(ids)
  expect(articles.map(({ title }) => title)).toEqual(titles)
  expect(articles.map(({ body }) => body)).toEqual(testRecords.map(({ body }) => body))
})

describe('RIS', () => {
  test('has a reference an article, whatever its title and text say', async () => {
    const found = cite(await writeText('ris', exported), '@ris/file')
    expect(found.map(({ type }) => type)).toEqual(ids.map(() => 'article-newspaper'))
    expect(found.map(({ title }) => title)).toEqual(titles.map(oneLine))
  })

  test('has the header record before the first reference, in lines so few that Zotero still knows it for RIS', async () => {
    const text = await writeText('ris', exported)
    const lines = text.split('\r\n').filter((line) => line !== '')
    expect(lines.findIndex((line) => line.startsWith('TY  - '))).toBe(4)
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(ids.length)
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
  })

  test.each(ids)('names the article %s', async (id) => {
    expect(await writeText('ris', exported)).toContain(`\r\nAN  - ${id}\r\n`)
  })
})

describe('BibTeX', () => {
  test('has an entry an article, its key unique and ASCII, its title as it was', async () => {
    const found = cite(await writeText('bibtex', exported), '@bibtex/text')
    expect(found.map((one) => one.id ?? one['citation-key'])).toEqual(ids.map((id) => `kashshaf-${id}`))
    expect(found.map(({ title }) => title)).toEqual(titles.map(oneLine))
  })

  test('opens and closes as many braces as it must, however the texts do', async () => {
    const text = await writeText('bibtex', exported)
    const depth = [...text].reduce((open, mark) => open + (mark === '{' ? 1 : mark === '}' ? -1 : 0), 0)
    expect(depth).toBe(0)
  })
})

describe('ZIP', () => {
  test('has a text an article under a plain name, an index that names them, and the header record', async () => {
    const files = await unzip(await write('zip', exported))
    const texts = [...files.keys()].filter((name) => name.startsWith('texts/'))
    expect(texts).toHaveLength(ids.length)
    expect(texts.filter((name) => !/^texts\/[\w-]+\.txt$/.test(name))).toEqual([])
    const rows = parseCsv(files.get('index.csv') ?? '')
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows.map(({ text_file: name = '' }) => files.get(name)?.split('\n\n')[0])).toEqual(titles)
    expect(files.get('export.txt')).toContain('http://kashshaf.test/?q=%D8%B3')
  })
})

test.each(['csv', 'jsonl', 'ris', 'bibtex'] as const)(
  'When the archive changes meanwhile, %s says so at its end and breaks off',
  async (format) => {
    const { text, error } = await readUntilError(writeExport(format, interrupted()))
    expect(error).toBeInstanceOf(InterruptedExportError)
    expect(text.trimEnd().split('\n').at(-1)).toContain('ناقص')
  },
)

test.each(exportFormats)('Of %s nothing more is asked for when the reader leaves', async (format) => {
  const asked: number[] = []
  const reader = writeExport(format, { ...exported, walk: () => countPages(asked) }).getReader()
  while (asked.length === 0) await reader.read()
  await reader.cancel()
  const soFar = asked.length
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked.at(-1)).toBe(-1)
  expect(asked).toHaveLength(soFar)
})

test('A ZIP file of an archive that changes meanwhile breaks off', async () => {
  expect((await readUntilError(writeExport('zip', interrupted()))).error).toBeInstanceOf(
    InterruptedExportError,
  )
})

test('The hostile texts are what they say', () => {
  expect(hostileTexts).toHaveLength(testRecords.length)
  expect(plugins.input.list()).toEqual(expect.arrayContaining(['@ris/file', '@bibtex/text']))
})

function interrupted(): Exported {
  return { ...exported, walk: () => breakOff() }
}

async function* breakOff() {
  yield await Promise.resolve(testRecords.slice(0, 5))
  throw new InterruptedExportError('changed')
}

async function* countPages(asked: number[]) {
  try {
    for (let page = 0; page < 1000; page += 1) {
      asked.push(page)
      yield await Promise.resolve([makeTestRecord({ id: String(page) })])
    }
  } finally {
    asked.push(-1)
  }
}

async function readUntilError(stream: ReadableStream<Uint8Array>) {
  const pieces: Uint8Array[] = []
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { text: Buffer.concat(pieces).toString('utf8'), error: null }
      pieces.push(value)
    }
  } catch (error) {
    return { text: Buffer.concat(pieces).toString('utf8'), error }
  }
}

async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    )
  })
  const ended = new Promise<void>((resolve, reject) => {
    zip.once('end', resolve)
    zip.once('error', reject)
  })
  zip.on('entry', (entry: import('yauzl').Entry) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) throw error
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.once('end', () => {
        files.set(entry.fileName, Buffer.concat(pieces).toString('utf8'))
        zip.readEntry()
      })
    })
  })
  zip.readEntry()
  await ended
  return files
}
