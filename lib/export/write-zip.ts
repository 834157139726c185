import { makeZip } from 'client-zip'
import { articleHeader, articleRow, noteRow, aboutExport } from './article-table.ts'
import { describeHeader } from './describe-header.ts'
import type { Exported } from './export-record.ts'
import { inContext } from './in-context.ts'
import { toStream } from './to-stream.ts'
import { writeRows, type Cell } from './write-csv.ts'
import { articleText } from '#lib/article/article-text.ts'
import { textFileName } from './write-text.ts'

/**
 * The texts, one file an article, with the header record as a text and an index as CSV. The index is asked for a second time, without
 * texts, instead of being kept: of a large search it would not fit. Stored, not compressed: it is made at the pace at which
 * it is read.
 */
export function writeZip(exported: Exported): ReadableStream<Uint8Array> {
  return toStream(eachPiece(exported))
}

/** Read and ended by ourselves: client-zip's stream, cancelled, answers with an error and leaves its files unfinished. */
async function* eachPiece(exported: Exported): AsyncGenerator<Uint8Array, void> {
  const files = inContext(listFiles(exported))
  const reader = makeZip(files).getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel().catch(() => undefined)
    await files.return()
  }
}

async function* listFiles(exported: Exported) {
  const lastModified = new Date(exported.header.exportedAt)
  const about = describeHeader(exported.header)
  yield { name: 'export.txt', lastModified, input: `${about.join('\n')}\n` }
  for await (const page of exported.walk(true))
    for (const record of page)
      yield { name: `texts/${textFileName(record)}`, lastModified, input: articleText(record) }
  yield { name: 'index.csv', lastModified, input: inContext(writeRows(indexHeader(), eachRow(exported))) }
}

function indexHeader(): string[] {
  return ['text_file', ...articleHeader(false)]
}

async function* eachRow({ header, walk }: Exported): AsyncGenerator<readonly Cell[]> {
  if (header.count === 0) yield [null, ...noteRow(aboutExport(header), false)]
  let isFirst = true
  for await (const page of walk(false))
    for (const record of page) {
      yield [`texts/${textFileName(record)}`, ...articleRow(record, false, isFirst ? header : null)]
      isFirst = false
    }
}
