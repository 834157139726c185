import { words } from '#lib/wording/words.ts'
import { describeHeader } from './describe-header.ts'
import type { ExportRecord, HeaderRecord } from './export-record.ts'
import { leadOf, oneLine } from './one-line.ts'

/**
 * RIS has no comments either, but its readers skip what stands before the first `TY`: the exports of EBSCO and ACS begin so
 * (`Provider: …`). Zotero looks for the first `TY` in the first five lines (its translator RIS.js, `detectImport`), so these are four.
 */
export function writeRisHeader(header: HeaderRecord): string {
  return `${describeHeader(header)
    .map((line) => `${oneLine(line)}\r\n`)
    .join('')}\r\n`
}

/** After the last `ER` it is skipped likewise. */
export function writeRisInterruption(message: string): string {
  return `${oneLine(message)}\r\n`
}

/** One newspaper article. `UR` is its page on the web if it has one, and `LK` its page in this archive. */
export function writeRis(record: ExportRecord): string {
  const { title, subtitle, source, date, url, address, byline, body, id } = record
  const keywords = [...record.countries, ...record.organizations, ...record.persons].map(({ label }) => label)
  return writeFields([
    ['TY', 'NEWS'],
    ['TI', oneLine(title) || words.list.untitled],
    ['ST', subtitle],
    ['AU', byline],
    ['T2', source?.label],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['LA', 'ar'],
    ...keywords.map((keyword): Field => ['KW', keyword]),
    ['AB', leadOf(body)],
    ['N1', placeOf(record)],
    ['UR', url ?? address],
    ['LK', url === null ? null : address],
    ['DB', words.site],
    ['AN', id],
    ['ID', id],
  ])
}

type Field = readonly [tag: string, value: string | null | undefined]

/** A value is one line: a line end inside would begin a field of its own. */
function writeFields(fields: readonly Field[]): string {
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [`${tag}  - ${text}\r\n`]
  })
  return `${lines.join('')}ER  - \r\n\r\n`
}

/** Where it was read, for whoever checks the citation. */
export function placeOf({ places: [place] }: ExportRecord): string | null {
  if (place === undefined) return null
  return `${place.file}, ${String(place.startLine)}\u2013${String(place.endLine)}`
}
