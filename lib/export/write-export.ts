import { aboutExport, articleHeader, articleRow, noteRow } from './article-table.ts'
import { describeInterruption } from './describe-header.ts'
import type { ExportFormat } from './export-formats.ts'
import {
  InterruptedExportError,
  type Exported,
  type ExportRecord,
  type HeaderRecord,
} from './export-record.ts'
import { toStream } from './to-stream.ts'
import { writeBibtex, writeBibtexHeader, writeBibtexInterruption } from './write-bibtex.ts'
import { writeCsv, type Cell } from './write-csv.ts'
import { writeJsonl, writeJsonlHeader, writeJsonlInterruption } from './write-jsonl.ts'
import { writeRis, writeRisHeader, writeRisInterruption } from './write-ris.ts'
import { writeZip } from './write-zip.ts'

/** A format of records one after the other. */
type Writer = {
  readonly head: (header: HeaderRecord) => string
  readonly record: (record: ExportRecord) => string
  readonly interruption: (message: string) => string
}

const writers: Readonly<Record<Exclude<ExportFormat, 'csv' | 'zip'>, Writer>> = {
  jsonl: { head: writeJsonlHeader, record: writeJsonl, interruption: writeJsonlInterruption },
  ris: { head: writeRisHeader, record: writeRis, interruption: writeRisInterruption },
  bibtex: { head: writeBibtexHeader, record: writeBibtex, interruption: writeBibtexInterruption },
}

/**
 * All that is exported as a file of this format, made while it is read. When the archive changes meanwhile, a last record says so and the
 * download breaks off: a file that only looks whole is worse than none.
 */
export function writeExport(format: ExportFormat, exported: Exported): ReadableStream<Uint8Array> {
  if (format === 'zip') return writeZip(exported)
  if (format === 'csv') return writeCsv(articleHeader(true), eachRow(exported))
  return toStream(eachPiece(writers[format], exported))
}

async function* eachPiece(writer: Writer, { header, walk }: Exported): AsyncGenerator<string, void> {
  let written = 0
  yield writer.head(header)
  try {
    for await (const page of walk(true)) {
      yield page.map(writer.record).join('')
      written += page.length
    }
  } catch (error) {
    if (error instanceof InterruptedExportError)
      yield writer.interruption(describeInterruption(written, header))
    throw error
  }
}

async function* eachRow({ header, walk }: Exported): AsyncGenerator<readonly Cell[]> {
  let written = 0
  if (header.count === 0) yield noteRow(aboutExport(header), true)
  try {
    for await (const page of walk(true))
      for (const record of page) {
        yield articleRow(record, true, written === 0 ? header : null)
        written += 1
      }
  } catch (error) {
    if (error instanceof InterruptedExportError) yield noteRow(describeInterruption(written, header), true)
    throw error
  }
}
