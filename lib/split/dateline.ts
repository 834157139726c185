import { countWords, foldLine } from './fold-line.ts'
import type { PageRules } from './page-rules.ts'

const LONGEST_DATELINE = 60
const ANY_AGENCY =
  /^\p{L}[\p{L} ]{2,24}(?:[،,-]\s*)?(?:\s?\p{Nd}[^()]{0,20})?\([^()]{2,25}\)\s*[-\u2013\u2014:]/u // dashes
const BREAK = /\s*[-\u2013\u2014:/()"\u00AB\u00BB\u201C\u201D[\]،]+\s*/ // dashes, brackets, quotes

/** «الدوحة 9 مارس (أق)-- …», «عمان، (الأفق): …»: a place, perhaps a day, and an agency that no table need know. */
export function opensWithDateline(paragraph: string): boolean {
  return ANY_AGENCY.test(paragraph.slice(0, LONGEST_DATELINE))
}

/** «القاهرة (رويترز) - …», «موسكو - سبوتنيك: …»: the place before a known agency. It stays in the body too. */
export function readDateline(paragraph: string, rules: PageRules): string | undefined {
  const [place = '', agency = '', ...rest] = paragraph
    .slice(0, LONGEST_DATELINE)
    .split(BREAK)
    .filter((part) => part !== '')
  if (rest.length === 0 || place === '' || countWords(foldLine(place)) > 3) return undefined
  return rules.outlet(foldLine(agency)) === undefined ? undefined : place.trim()
}
