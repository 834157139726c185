/* What a browser's storage, a file or an answer may hold is unknown until it is looked at. */

export function list(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : []
}

export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}

export function isText(found: unknown): found is string {
  return typeof found === 'string'
}

export function isCount(found: unknown): found is number {
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0
}

/** Of an article: it becomes part of a link. */
export function isId(found: unknown): found is string {
  return isText(found) && /^[0-9a-z]{1,40}$/.test(found)
}

/** Of a search of this site, and of nothing else: it becomes a link. */
export function isAddress(found: unknown): found is string {
  return isText(found) && /^\/(?:\?[^#]*)?$/.test(found)
}
