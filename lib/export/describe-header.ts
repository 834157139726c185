import { words } from '#lib/wording/words.ts'
import type { HeaderRecord } from './export-record.ts'

/** The header record in words, a line each: search, address, count and order, archive and time. Formats with a comment take these. */
export function describeHeader(header: HeaderRecord): readonly [string, string, string, string] {
  const { search, address, archive } = words.exports.record
  return [
    `${search}: ${header.search}`,
    `${address}: ${header.address}`,
    describeCount(header),
    `${archive}: ${describeArchive(header)}`,
  ]
}

function describeCount({ count, order }: HeaderRecord): string {
  const { count: label, order: orderLabel, orders } = words.exports.record
  return `${label}: ${String(count)}. ${orderLabel}: ${orders[order]}`
}

function describeArchive({ version, build, indexedAt, exportedAt }: HeaderRecord): string {
  const { exported } = words.exports.record
  return `${words.evidence.version} ${String(version)}, ${build}, ${indexedAt}. ${exported}: ${exportedAt}`
}

/** What stands at the end when the archive was changed meanwhile. */
export function describeInterruption(written: number, { count }: HeaderRecord): string {
  return words.exports.record.interrupted(written, count)
}
