import { sumCounts } from '#lib/archive/sum-counts.ts'
import { existsSync } from 'node:fs'
import { filesOfBuild } from '#lib/archive/build-folder.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { eachAccount } from '#lib/archive/file-accounts.ts'
import { eachLine } from '#lib/archive/each-line.ts'
import { nameValues } from './name-values.ts'
import { openLiveArchive, readArchiveManifest, type Archive } from './open-archive.ts'
import { toStream } from '#lib/export/to-stream.ts'
import { writeCsv, type Cell } from '#lib/export/write-csv.ts'

/** The whole account as one JSON object: what the manifest says, and `accounts`, one for each file. Null when it is gone. */
export async function exportAccount(): Promise<ReadableStream<Uint8Array> | null> {
  const archive = await openLiveArchive()
  const manifest = await readArchiveManifest(archive)
  const file = fileOf(archive)
  if (manifest === null || !existsSync(file)) return null
  return toStream(writeAccount(JSON.stringify(manifest), file))
}

function fileOf({ dataDir, account }: Archive): string {
  return filesOfBuild(dataDir, account.build)
}

async function* writeAccount(manifest: string, file: string): AsyncGenerator<string, void> {
  yield `${manifest.slice(0, -1)},"accounts":[`
  let isFirst = true
  for await (const { line } of eachLine(file)) {
    yield isFirst ? line : `,\n${line}`
    isFirst = false
  }
  yield ']}\n'
}

const fileColumns = [
  'path',
  'result',
  'stories',
  'lines',
  'dropped',
  'suspects',
  'failures',
  'encoding',
  'bytes',
  'sha256',
  'reason',
]

/** All files of the archive with what became of them, a row each. Null when the account is gone. */
export async function exportFiles(): Promise<ReadableStream<Uint8Array> | null> {
  const file = fileOf(await openLiveArchive())
  return existsSync(file) ? writeCsv(fileColumns, eachFileRow(file)) : null
}

async function* eachFileRow(file: string): AsyncGenerator<readonly Cell[]> {
  for await (const account of eachAccount(file)) yield rowOf(account)
}

function rowOf(account: FileAccount): Cell[] {
  const { path, kind } = account
  if (kind === 'skipped') return [path, kind, ...Array<null>(9).fill(null)]
  if (kind === 'failed') return [path, kind, ...Array<null>(7).fill(null), account.sha256, account.reason]
  const { stories, lines, dropped, suspects, failures, encoding, bytes, sha256 } = account
  const counts = [stories.length, sumCounts(lines), sumCounts(dropped), suspects.length, failures.length]
  const reasons = [...failures, ...suspects].map(({ line, reason }) => `${String(line)}: ${reason}`)
  return [path, kind, ...counts, encoding, bytes, sha256, reasons.join('; ')]
}

const sourceColumns = [
  'id',
  'name',
  'files',
  'stories',
  'articles',
  'dated',
  'with_country',
  'with_organization',
  'from',
  'to',
]

/** What the archive holds of each outlet, a row each. Null when the account is gone. */
export async function exportSources(): Promise<ReadableStream<Uint8Array> | null> {
  const archive = await openLiveArchive()
  const manifest = await readArchiveManifest(archive)
  if (manifest === null) return null
  const { label } = nameValues(archive.names)
  const rows = manifest.sources.map((source): Cell[] => {
    const { id, files, stories, articles, dated, withCountry, withOrganization, from, to } = source
    const name = id === null ? null : label('source', id)
    return [
      id,
      name,
      files,
      stories,
      articles,
      dated,
      withCountry,
      withOrganization,
      from ?? null,
      to ?? null,
    ]
  })
  return writeCsv(sourceColumns, rows)
}
