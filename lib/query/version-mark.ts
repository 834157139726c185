/** What a link in a memo says of the archive that it was copied from: its version, and how many articles the search found then. */
export type VersionMark = { readonly version: number; readonly total: number }

/** The address key. It is no part of the search: links of the page do not carry it on. */
export const versionKey = 'v'

const shape = /^([1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/** `12.412` -> version 12, 412 articles; null for anything else. */
export function parseVersionMark(text: string): VersionMark | null {
  const [, version, total] = shape.exec(text) ?? []
  return version === undefined || total === undefined
    ? null
    : { version: Number(version), total: Number(total) }
}

export function formatVersionMark({ version, total }: VersionMark): string {
  return `${String(version)}.${String(total)}`
}

/** A search's address with the mark. */
export function withVersionMark(href: string, mark: VersionMark): string {
  return `${href}${href.includes('?') ? '&' : '?'}${versionKey}=${formatVersionMark(mark)}`
}
