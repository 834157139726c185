import type { Manifest } from '#lib/archive/manifest.ts'
import type { IngestOutcome } from '#lib/ingest/ingest-archive.ts'

/** Suspects and skipped files are many in a rough archive: this many are named, the rest counted. */
const mostNamed = 10

/** Whether any file, or any line of one, could not be read. */
export function hasFailures({ files }: Manifest): boolean {
  return files.some((file) => file.kind === 'failed' || file.failures.length > 0)
}

export function printReport(outcome: IngestOutcome): void {
  for (const line of describeOutcome(outcome)) console.log(line)
}

/** What a run did, a line each: counts first, then everything that needs a look, with file, line and reason. */
export function describeOutcome(outcome: IngestOutcome): string[] {
  const { manifest } = outcome
  const read = manifest.files.filter((file) => file.kind === 'read')
  const failures = manifest.files.flatMap((file) =>
    file.kind === 'failed'
      ? [`${file.path}: ${file.reason}`]
      : file.failures.map(({ line, reason }) => `${file.path}:${String(line)}: ${reason}`),
  )
  const suspects = read.flatMap((file) =>
    file.suspects.map(({ line, reason }) => `${file.path}:${String(line)}: ${reason}`),
  )
  const head =
    outcome.kind === 'unchanged'
      ? `Nothing changed since ${manifest.indexedAt}.`
      : `Indexed in ${outcome.seconds.toFixed(1)} s.`
  const counts = [
    `${String(read.length)} files`,
    `${String(manifest.stories)} stories`,
    `${String(manifest.articles)} articles`,
    `${String(manifest.duplicates)} duplicates`,
    `${String(suspects.length)} suspects`,
    `${String(failures.length)} failures`,
  ]
  return [
    `${head} ${counts.join(', ')}.`,
    ...list('Could not be read', failures, failures.length),
    ...list('Suspect (kept, worth a look)', suspects, mostNamed),
    ...list('Skipped, of a kind that is not read', manifest.skipped, mostNamed),
  ]
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
