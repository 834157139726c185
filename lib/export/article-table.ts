import { describeHeader } from './describe-header.ts'
import type { ExportedTag, ExportRecord, HeaderRecord } from './export-record.ts'
import type { Cell } from './write-csv.ts'

/*
 * RFC 4180 has no comments. Lines before the header row, as some libraries' exports had them, break Excel's filters and every
 * reader's column names, and a row of its own would be counted as an article. So the header record is a column, `export`, filled in the
 * first row only: the row count is the article count. Of no articles there is one row, which has nothing but it.
 */

/** Columns of the table of articles. */
export const articleColumns = [
  ...['id', 'ref', 'title', 'date', 'date_certainty', 'source', 'source_id', 'source_certainty'],
  ...['countries', 'country_ids', 'main_country_ids'],
  ...['organizations', 'organization_ids', 'main_organization_ids', 'persons', 'person_ids'],
  ...['dates_mentioned', 'dateline', 'byline', 'address', 'url', 'file', 'lines', 'thread'],
]

const textColumns = ['subtitle', 'text']

/** `withText`: also its subtitle and text, as the table that stands alone has them. */
export function articleHeader(withText: boolean): string[] {
  return [...articleColumns, ...(withText ? textColumns : []), 'export']
}

/** A row; `header` is given for the first. */
export function articleRow(record: ExportRecord, withText: boolean, header: HeaderRecord | null): Cell[] {
  const { id, ref, title, date, dateCertainty, source, sourceCertainty } = record
  return [
    ...[id, ref, title, date, dateCertainty, source?.label ?? null, source?.id ?? null, sourceCertainty],
    ...[labels(record.countries), ids(record.countries), ids(record.countries.filter(isMain))],
    ...[labels(record.organizations), ids(record.organizations), ids(record.organizations.filter(isMain))],
    ...[labels(record.persons), ids(record.persons), record.datesMentioned.join('; ')],
    ...[record.dateline, record.byline, record.address, record.url, ...placeCells(record), record.thread],
    ...(withText ? [record.subtitle, record.body] : []),
    header === null ? null : aboutExport(header),
  ]
}

/** A row that says something of the file and is no article. */
export function noteRow(text: string, withText: boolean): Cell[] {
  return [
    ...articleHeader(withText)
      .slice(1)
      .map(() => null),
    text,
  ]
}

export function aboutExport(header: HeaderRecord): string {
  return describeHeader(header).join(' | ')
}

function isMain({ isMain: isSubject }: ExportedTag): boolean {
  return isSubject
}

function labels(tags: readonly ExportedTag[]): string {
  return tags.map(({ label }) => label).join('; ')
}

function ids(tags: readonly ExportedTag[]): string {
  return tags.map(({ id }) => id).join('; ')
}

function placeCells({ places: [place] }: ExportRecord): Cell[] {
  return place === undefined
    ? [null, null]
    : [place.file, `${String(place.startLine)}\u2013${String(place.endLine)}`]
}
