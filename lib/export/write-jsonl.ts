import type { ExportedTag, ExportRecord, HeaderRecord } from './export-record.ts'

/**
 * The first line is the header record (`kind: "export"`), every other an article. JSON Lines has no comments, and a key that tells the
 * kinds apart is how its readers (jq, pandas, OpenAleph's entities by `schema`) drop what they do not want. An article's `title`, `body`,
 * `source`, `date` and `url` are named as our own ingest reads them.
 */
export function writeJsonlHeader(header: HeaderRecord): string {
  return toLine({ kind: 'export', ...header })
}

export function writeJsonl(record: ExportRecord): string {
  return toLine(describeRecord(record))
}

/** It is the last line, of a kind of its own. */
export function writeJsonlInterruption(message: string): string {
  return toLine({ kind: 'interrupted', message })
}

/** An article as JSON; what it does not have is left out. */
export function describeRecord({ source, countries, organizations, persons, ...record }: ExportRecord) {
  const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
  return {
    kind: 'article',
    ...known,
    ...(source === null ? {} : { source: source.label, sourceId: source.id }),
    countries: countries.map(describeTag),
    organizations: organizations.map(describeTag),
    persons: persons.map(describeTag),
  }
}

function describeTag({ id, label, isMain }: ExportedTag) {
  return { id, label, main: isMain }
}

/** U+2028 and U+2029 end a line for some readers of lines, so they are escaped. */
function toLine(value: object): string {
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `${json}\n`
}
