import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ManifestFile } from '#lib/archive/manifest.ts'
import type { IdentifiedSource } from '#lib/split/identify-source.ts'
import { readDate } from '#lib/split/read-date.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { decodeText, type DecodedText } from './decode-text.ts'
import type { ListedFile } from './list-files.ts'
import { draftsOfPage, type StoryDraft } from './make-articles.ts'
import { readJsonl, type JsonlRecord } from './read-jsonl.ts'
import { explainReadError } from './read-page.ts'

/** What reading needs to know about outlets. */
export type ReadingRules = {
  readonly sources: readonly SourceProfile[]
  readonly identifySource: (name: string) => IdentifiedSource | null
}

/** A file's stories, and the account of how it was read. */
export type FileReading = { readonly account: ManifestFile; readonly drafts: readonly StoryDraft[] }

/** Reads one file of the archive. A file that cannot be read is an account with its reason, never a throw. */
export async function readArchiveFile(file: ListedFile, rules: ReadingRules): Promise<FileReading> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file.location)
  } catch (error) {
    return failed(file, null, explainReadError(error))
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const decoded = decodeText(bytes)
  if (decoded.kind === 'failed') return failed(file, sha256, decoded.reason)
  const read =
    extname(file.path).toLowerCase() === '.jsonl'
      ? readLines(file, decoded.text, rules)
      : readStories(file, decoded.text, rules)
  const account: ManifestFile = {
    kind: 'read',
    ...file,
    bytes: bytes.length,
    sha256,
    encoding: nameEncoding(decoded),
    stories: read.drafts.length,
    suspects: [...read.suspects],
    failures: [...read.failures],
  }
  return { account, drafts: read.drafts }
}

function failed(file: ListedFile, sha256: string | null, reason: string): FileReading {
  return { account: { kind: 'failed', ...file, sha256, reason }, drafts: [] }
}

function nameEncoding(decoded: Extract<DecodedText, { kind: 'text' }>): string {
  return decoded.repaired ? `${decoded.encoding} (repaired)` : decoded.encoding
}

type Doubt = { readonly line: number; readonly reason: string }
type Reading = {
  readonly drafts: StoryDraft[]
  readonly suspects: readonly Doubt[]
  readonly failures: readonly Doubt[]
}

function readStories({ path }: ListedFile, text: string, { sources }: ReadingRules): Reading {
  const { stories, suspects } = splitStories(text, sources)
  return { drafts: draftsOfPage(path, stories), suspects, failures: [] }
}

function readLines({ path }: ListedFile, text: string, rules: ReadingRules): Reading {
  const { records, failures } = readJsonl(text)
  const drafts = records.map((record, position) =>
    draftOfLine(path, record, position + 1, records.length, rules),
  )
  return { drafts, suspects: [], failures }
}

function draftOfLine(
  file: string,
  record: JsonlRecord,
  story: number,
  stories: number,
  rules: ReadingRules,
): StoryDraft {
  const { line } = record
  const body = record.body
    .replace(/\r\n?/g, '\n')
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
  const named = record.source === undefined ? null : rules.identifySource(record.source)
  const date = record.date === undefined ? undefined : readDate(record.date)
  return {
    title: record.title.trim(),
    captions: [],
    body: body.join('\n'),
    source: named?.source ?? null,
    ...(named?.sourceName === undefined ? {} : { sourceName: named.sourceName }),
    sourceCertainty: named ? 'stated' : 'unknown',
    ...(date === undefined ? {} : { date }),
    ...(record.id === undefined ? {} : { ref: record.id }),
    ...(record.url === undefined ? {} : { url: record.url }),
    provenance: {
      file,
      startLine: line,
      endLine: line,
      story,
      stories,
      paragraphLines: body.map(() => line),
    },
  }
}
