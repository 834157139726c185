import type { Naming } from '#lib/facets/build-facets.ts'
import { toPage } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { withVersionMark } from '#lib/query/version-mark.ts'
import { readCurrentRequest } from '#lib/server/current-request.ts'
import { countedText } from '#lib/wording/counted.ts'
import { formatDate } from '#lib/wording/dates.ts'
import { inLanguage } from '#lib/wording/language.ts'
import { words } from '#lib/wording/words.ts'
import { describeSearch } from './describe-search.ts'
import type { EvidenceView } from './evidence-view.ts'

type Cited = {
  readonly state: SearchState
  readonly total: number
  readonly version: number
  /** Day the archive was last read, `YYYY-MM-DD`. */
  readonly indexed: string
}

/** A search as evidence, and its citation in Arabic and in English: in words, with count, version, address and day. */
export function citeSearch({ state, total, version, indexed }: Cited, naming: Naming): EvidenceView {
  const href = withVersionMark(searchHref(toPage(state, 1)), { version, total })
  const cite = () =>
    words.evidence.citeSearch({
      search: describeSearch(state, naming),
      count: countedText(total, 'article'),
      version: String(version),
      indexed: formatDate(indexed),
      address: absoluteAddress(href),
      seen: formatDate(today()),
    })
  return { href, citations: { ar: inLanguage('ar', cite), en: inLanguage('en', cite) } }
}

/** An address of this site as it stands in a report: whole, and kept apart from the letters around it (U+2066, U+2069). */
export function absoluteAddress(href: string): string {
  return `\u2066${readCurrentRequest().origin}${href}\u2069`
}

/** The day of the request, `YYYY-MM-DD` (UTC). */
export function today(): string {
  return new Date(readCurrentRequest().at).toISOString().slice(0, 10)
}
