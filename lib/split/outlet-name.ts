import { countWords, foldedSet } from './fold-line.ts'
import { isFinishedSentence } from './headline-shape.ts'
import type { PageLine } from './page-lines.ts'
import type { SignedPage } from './signed-page.ts'

const MOST_WORDS = 4
const LONGEST_NAME = 40
/** What outlets call themselves: «صحيفة …», «بوابة …». */
const KINDS = foldedSet('صحيفة جريدة وكالة قناة موقع بوابة شبكة مجلة راديو إذاعة تلفزيون مؤسسة منصة')

/** So short and plain that it may be a name: of an outlet, or of an author. */
export function isNameLine(line: PageLine): boolean {
  const short = line.text.length <= LONGEST_NAME && countWords(line.key) <= MOST_WORDS
  return short && !/[\d:]/.test(line.key) && !isFinishedSentence(line)
}

/** A short line that says what kind of outlet it is, or that the page repeats from story to story. */
export function isOutletName(page: SignedPage, line: PageLine): boolean {
  if (!isNameLine(line)) return false
  return KINDS.has(line.key.split(' ', 1)[0] ?? '') || (page.timesSaid.get(line.key) ?? 0) > 1
}

/** «بيروت: كامل الرفاعي»: a place and who wrote from there. */
export function isPlacedName(line: PageLine): boolean {
  const parts = line.key.split(' : ')
  return parts.length === 2 && parts.every((part) => isName(part)) && line.text.length <= LONGEST_NAME
}

function isName(part: string): boolean {
  return part.length > 2 && countWords(part) <= 3 && !/\d/.test(part)
}
