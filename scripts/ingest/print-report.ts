import type { Manifest, ManifestFile, ReadFile } from '#lib/archive/manifest.ts'
import type { IngestOutcome } from '#lib/ingest/ingest-archive.ts'

/** Suspects and skipped files are many in a rough archive: this many are named, the rest counted. */
const mostNamed = 10
const mostFailures = 100

/** Whether any file, or any line of one, could not be read. */
export function hasFailures({ files }: Manifest): boolean {
  return files.some((file) => file.kind === 'failed' || file.failures.length > 0)
}

export function printReport(outcome: IngestOutcome): void {
  for (const line of describeOutcome(outcome)) console.log(line)
}

/** What a run did, a line each: counts first, then everything that needs a look, with file, line and reason. */
export function describeOutcome(outcome: IngestOutcome): string[] {
  const { files, skipped } = outcome.manifest
  const read = files.filter((file) => file.kind === 'read')
  const failures = files.flatMap(listFailures)
  const suspects = read.flatMap((file) => file.suspects.map((doubt) => describeDoubt(file, doubt)))
  const without = read.filter(({ stories }) => stories === 0).map(({ path }) => path)
  return [
    `${describeHead(outcome)} ${describeCounts(outcome.manifest, read, suspects.length, failures.length)}`,
    ...describeEmpty(outcome.manifest),
    ...list('Could not be read', failures, mostFailures),
    ...list('Suspect (kept, worth a look)', suspects, mostNamed),
    ...list('Read, and no article is in it', without, mostNamed),
    ...list('Skipped, of a kind that is not read', skipped, mostNamed),
    ...describeWhereAll(outcome.manifest, [failures.length - mostFailures, suspects.length - mostNamed]),
  ]
}

function describeHead(outcome: IngestOutcome): string {
  return outcome.kind === 'unchanged'
    ? `Nothing changed since ${outcome.manifest.indexedAt}.`
    : `Indexed in ${outcome.seconds.toFixed(1)} s.`
}

function describeCounts(
  { stories, articles, duplicates }: Manifest,
  read: readonly ReadFile[],
  suspects: number,
  failures: number,
): string {
  const counts = { files: read.length, stories, articles, duplicates, suspects, failures }
  return `${Object.entries(counts)
    .map(([what, count]) => `${String(count)} ${what}`)
    .join(', ')}.`
}

/** The files are there, so it may be meant; but nobody should wonder why a search finds nothing. */
function describeEmpty({ articles, files }: Manifest): string[] {
  if (articles > 0) return []
  return [
    `The archive is empty now: no article is in the ${String(files.length)} files under the given path.`,
  ]
}

function listFailures(file: ManifestFile): string[] {
  if (file.kind === 'failed') return [`${file.path}: ${file.reason}`]
  return file.failures.map((doubt) => describeDoubt(file, doubt))
}

type Doubt = ReadFile['suspects'][number]

function describeDoubt({ path }: ReadFile, { line, reason }: Doubt): string {
  return `${path}:${String(line)}: ${reason}`
}

function list(title: string, lines: readonly string[], most: number): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - most
  return [
    `${title}:`,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
  ]
}

function describeWhereAll({ build }: Manifest, hidden: readonly number[]): string[] {
  return hidden.some((count) => count > 0)
    ? [`All of them are in builds/${build}/manifest.json in the data folder.`]
    : []
}
