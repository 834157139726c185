import type { Look, Looks, Manifest } from '#lib/archive/manifest.ts'
import type { IngestOutcome } from '#lib/ingest/ingest-archive.ts'

/** Suspects and skipped files are many in a rough archive: this many are named, the rest counted. */
const mostNamed = 10
const mostFailures = 100

/** Whether any file, or any line of one, could not be read. */
export function hasFailures({ failures }: Manifest): boolean {
  return failures.count > 0
}

export function printReport(outcome: IngestOutcome): void {
  for (const line of describeOutcome(outcome)) console.log(line)
}

/** What a run did, a line each: counts first, then everything that needs a look, with file, line and reason. */
export function describeOutcome(outcome: IngestOutcome): string[] {
  const { failures, suspects, empty, skipped } = outcome.manifest
  return [
    `${describeHead(outcome)} ${describeCounts(outcome.manifest)}`,
    ...describeEmpty(outcome.manifest),
    ...list('Could not be read', failures, mostFailures),
    ...list('Suspect (kept, worth a look)', suspects, mostNamed),
    ...list('Read, and no article is in it', empty, mostNamed),
    ...list('Skipped, of a kind that is not read', lookAt(skipped), mostNamed),
    ...describeWhereAll(outcome.manifest),
  ]
}

function describeHead(outcome: IngestOutcome): string {
  return outcome.kind === 'unchanged'
    ? `Nothing changed since ${outcome.manifest.indexedAt}.`
    : `Indexed in ${outcome.seconds.toFixed(1)} s, ${String(outcome.read)} files new or changed${describeRetagged(outcome.retagged)}.`
}

function describeRetagged(articles: number): string {
  return articles === 0 ? '' : `, ${String(articles)} articles got other tags`
}

function describeCounts({ files, stories, articles, duplicates, suspects, failures }: Manifest): string {
  const counts = { files: files.read, stories, articles, duplicates }
  return `${Object.entries({ ...counts, suspects: suspects.count, failures: failures.count })
    .map(([what, count]) => `${String(count)} ${what}`)
    .join(', ')}.`
}

/** The files are there, so it may be meant; but nobody should wonder why a search finds nothing. */
function describeEmpty({ articles, files }: Manifest): string[] {
  if (articles > 0) return []
  return [`The archive is empty now: no article is in the ${String(files.read)} files under the given path.`]
}

function lookAt(paths: readonly string[]): Looks {
  return { count: paths.length, first: paths.map((path) => ({ path, line: null, reason: '' })) }
}

/** «a.txt:12: perhaps-a-new-story»; a reason that the title of the list tells is not repeated. */
function describeLook({ path, line, reason }: Look): string {
  const place = line === null ? path : `${path}:${String(line)}`
  return reason === '' || reason === 'no-story' ? place : `${place}: ${reason}`
}

function list(title: string, { count, first }: Looks, most: number): string[] {
  if (count === 0) return []
  const shown = first.slice(0, most)
  const rest = count - shown.length
  return [
    `${title}:`,
    ...shown.map((look) => `  ${describeLook(look)}`),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
  ]
}

function describeWhereAll({ build, failures, suspects }: Manifest): string[] {
  return failures.count > mostFailures || suspects.count > mostNamed
    ? [`All of them are on the page /archive, and in builds/${build}/files.jsonl in the data folder.`]
    : []
}
