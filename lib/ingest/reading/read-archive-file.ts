import { createHash } from 'node:crypto'
import type { Doubt, FileAccount, ReadFile } from '#lib/archive/file-account.ts'
import type { LineAccount } from '#lib/article/line-account.ts'
import type { IdentifiedSource } from '#lib/split/identify-source.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { checkLengths, type Reading } from './check-lengths.ts'
import { completeDrafts } from './complete-drafts.ts'
import { doubtDate, draftOfLine, isBlankRecord } from './draft-of-line.ts'
import { formatOf } from './formats.ts'
import { draftsOfPage, type StoryDraft } from './make-articles.ts'
import { readPageText, type PageText } from './page-text.ts'
import { readCsv } from './read-csv.ts'
import { readJsonl, type JsonlPage } from './read-jsonl.ts'

/** What reading needs to know about outlets. */
export type ReadingRules = {
  readonly sources: readonly SourceProfile[]
  readonly identifySource: (name: string) => IdentifiedSource | null
}

/** Where a file lies: its path in the archive, on the disk, and its name inside a package. */
export type FilePlace = { readonly path: string; readonly location: string; readonly inside?: string }

/** A file's stories, and the account of how it was read; the stories are not yet in it. */
export type UntaggedReading = { readonly account: FileAccount; readonly drafts: readonly StoryDraft[] }

/** Reads the bytes of one file of the archive. What cannot be read is an account with its reason, never a throw. */
export function readArchiveFile(place: FilePlace, bytes: Uint8Array, rules: ReadingRules): UntaggedReading {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const page = readPageText(place.path, bytes)
  if (page.kind === 'failed') return { account: refuseFile(place, sha256, page.reason), drafts: [] }
  const { drafts, suspects, failures, ...counts } = checkLengths(readText(place, page, rules))
  const account: ReadFile = {
    kind: 'read',
    ...place,
    ...{ bytes: bytes.length, sha256, encoding: page.encoding },
    ...counts,
    ...{ stories: [], suspects: [...suspects], failures: [...failures] },
  }
  return { account, drafts }
}

export function refuseFile(
  { path, location }: FilePlace,
  sha256: string | null,
  reason: string,
): FileAccount {
  return { kind: 'failed', path, location, sha256, reason }
}

type Page = Extract<PageText, { kind: 'text' }>

function readText(place: FilePlace, page: Page, rules: ReadingRules): Reading {
  switch (formatOf(place.path)) {
    case 'lines':
      return readRecords(place, readJsonl(page.text), rules)
    case 'table':
      return readRecords(place, readCsv(page.text), rules)
    default:
      return readStories(place, page, rules)
  }
}

const nothingToRead = 'It has neither a title nor a body.'

function readStories({ path }: FilePlace, { text, notes }: Page, rules: ReadingRules): Reading {
  const { stories, suspects, lines } = splitStories(text, rules.sources)
  const context = { path, notes, identifySource: rules.identifySource }
  const drafts = completeDrafts(draftsOfPage(path, stories), context)
  return { drafts, suspects, failures: [], ...countLines(lines) }
}

function readRecords(
  { path }: FilePlace,
  { records, failures }: JsonlPage,
  { identifySource }: ReadingRules,
): Reading {
  const told = records.filter((record) => !isBlankRecord(record))
  const blank = records.filter(isBlankRecord).map(({ line }) => ({ line, reason: nothingToRead }))
  const drafts = told.map((record, position) => {
    const source = record.source === undefined ? null : identifySource(record.source)
    return draftOfLine(record, { file: path, story: position + 1, stories: told.length }, source)
  })
  return {
    drafts,
    suspects: told.flatMap(doubtDate),
    failures: [...failures, ...blank].sort(byLine),
    lines: { record: drafts.length },
    dropped: {},
  }
}

function countLines(accounts: readonly LineAccount[]): Pick<Reading, 'lines' | 'dropped'> {
  const lines: Record<string, number> = {}
  const dropped: Record<string, number> = {}
  for (const { kind, reason } of accounts) {
    lines[kind] = (lines[kind] ?? 0) + 1
    if (reason !== undefined) dropped[reason] = (dropped[reason] ?? 0) + 1
  }
  return { lines, dropped }
}

function byLine(a: Doubt, b: Doubt): number {
  return a.line - b.line
}
