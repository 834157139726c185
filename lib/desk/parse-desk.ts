import { isAddress, isCount, isId, isRecord, isText, list } from './shapes.ts'
import { emptyDesk, type Desk, type SavedSearch, type Star } from './desk.ts'

/** The form of the text; a later one may read this. */
const format = 1

/** A desk as text. */
export function serializeDesk(desk: Desk): string {
  return JSON.stringify({ kashshaf: format, ...desk })
}

/** Reads it back. Entries that are not understood are left out; null when the text is no desk at all. Never throws. */
export function parseDesk(text: string): Desk | null {
  try {
    const found: unknown = JSON.parse(text)
    if (!isRecord(found) || found.kashshaf !== format) return null
    return {
      searches: list(found.searches).flatMap(readSearch),
      stars: list(found.stars).flatMap(readStar),
      read: list(found.read).filter(isId),
    }
  } catch {
    return null
  }
}

/** What the browser keeps; an empty desk when it keeps none. */
export function openDesk(text: string | null): Desk {
  return (text === null ? null : parseDesk(text)) ?? emptyDesk
}

function readSearch(found: unknown): SavedSearch[] {
  if (!isRecord(found)) return []
  const { address, name, savedAt, visitedAt, version, total } = found
  if (!isAddress(address) || !isText(name) || !isCount(savedAt) || !isCount(visitedAt)) return []
  if (!isCount(version) || !isCount(total)) return []
  return [{ address, name, savedAt, visitedAt, version, total }]
}

function readStar(found: unknown): Star[] {
  if (!isRecord(found)) return []
  const { id, title, source, date, at } = found
  if (!isId(id) || !isText(title) || !isText(source) || !isText(date) || !isCount(at)) return []
  return [{ id, title, source, date, at }]
}
