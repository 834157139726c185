import type { SavedSearch } from './desk.ts'
import { isCount, isRecord } from './shapes.ts'

/** What a search finds now, and since the last visit. */
export type News =
  | 'waiting'
  | 'failed'
  | {
      readonly fresh: number
      readonly gone: number
      readonly now: { readonly version: number; readonly total: number }
    }

/** From the answer of `/api/search` to a `v=` (README, «Script»); an answer of another shape is no news. */
export function readNews(answer: unknown): News {
  if (!isRecord(answer) || !isRecord(answer.archive) || !isRecord(answer.then)) return 'failed'
  const { version } = answer.archive
  const { new: fresh, gone } = answer.then
  const { total } = answer
  if (!isCount(version) || !isCount(total) || !isCount(fresh) || !isCount(gone)) return 'failed'
  return { fresh, gone, now: { version, total } }
}

/** The search as it was left: its page says what has changed since. */
export function versionHref({ address, version, total }: SavedSearch): string {
  return withParameter(address, `v=${String(version)}.${String(total)}`)
}

/** Only what has come since. */
export function sinceHref({ address, version }: SavedSearch): string {
  return withParameter(address, `since=${String(version)}`)
}

function withParameter(address: string, parameter: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}`
}
