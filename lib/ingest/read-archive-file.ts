import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ManifestFile } from '#lib/archive/manifest.ts'
import type { IdentifiedSource } from '#lib/split/identify-source.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { decodeText, type DecodedText } from './decode-text.ts'
import { checkLengths, type Reading } from './check-lengths.ts'
import { doubtDate, draftOfLine, isBlankRecord, type Doubt } from './draft-of-line.ts'
import type { ListedFile } from './list-files.ts'
import { draftsOfPage, type StoryDraft } from './make-articles.ts'
import { readJsonl } from './read-jsonl.ts'
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
  const decoded = decodeAny(bytes)
  if (decoded.kind === 'failed') return failed(file, sha256, decoded.reason)
  const reading =
    extname(file.path).toLowerCase() === '.jsonl'
      ? readLines(file, decoded.text, rules)
      : readStories(file, decoded.text, rules)
  const read = checkLengths(reading)
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

/** A text of more than half a gigabyte is too long for a string of this language. */
function decodeAny(bytes: Uint8Array): DecodedText {
  try {
    return decodeText(bytes)
  } catch (error) {
    return { kind: 'failed', reason: explainReadError(error) }
  }
}

function nameEncoding(decoded: Extract<DecodedText, { kind: 'text' }>): string {
  return decoded.repaired ? `${decoded.encoding} (repaired)` : decoded.encoding
}

const nothingToRead = 'It has neither a title nor a body.'

function readStories({ path }: ListedFile, text: string, { sources }: ReadingRules): Reading {
  const { stories, suspects } = splitStories(text, sources)
  return { drafts: draftsOfPage(path, stories), suspects, failures: [] }
}

function readLines({ path }: ListedFile, text: string, { identifySource }: ReadingRules): Reading {
  const { records, failures } = readJsonl(text)
  const told = records.filter((record) => !isBlankRecord(record))
  const blank = records.filter(isBlankRecord).map(({ line }) => ({ line, reason: nothingToRead }))
  const drafts = told.map((record, position) => {
    const source = record.source === undefined ? null : identifySource(record.source)
    return draftOfLine(record, { file: path, story: position + 1, stories: told.length }, source)
  })
  return { drafts, suspects: told.flatMap(doubtDate), failures: [...failures, ...blank].sort(byLine) }
}

function byLine(a: Doubt, b: Doubt): number {
  return a.line - b.line
}
