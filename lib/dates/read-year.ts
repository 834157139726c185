import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import { readEra } from './read-era.ts'

/** A year as a number, or by its place to the day of publication; `unknown` is said in a way that is not understood. */
export type Year = number | 'past' | 'coming' | 'lastYear' | 'thisYear' | 'nextYear' | 'unsaid' | 'unknown'
export type WrittenYear = { readonly year: Year; readonly next: number }

const FILLERS = foldedSet('من ل عام لعام العام للعام سنة لسنة السنة')
const LAST = foldedSet('الماضي الماضية الفائت الفائتة المنصرم المنصرمة المنقضي')
const THIS = foldedSet('الجاري الجارية الحالي الحالية')
const NEXT = foldedSet('المقبل المقبلة القادم القادمة')
const OTHER = foldedSet('نفسه نفسها ذاته ذاتها السابق السابقة التالي التالية الأسبق اللاحق')
/** A full stop only without a blank («5.مارس.2017»): with one it ends the sentence. */
const BEFORE_YEAR = new Set(['', ')', '(', '-', '/', ',', '\u060C', '_', '|', ']', '),', ')-'])

/** What is said of the year behind a month; `next` is `at` when nothing is. */
export function readYear(words: readonly DateWord[], at: number): WrittenYear {
  const from = skipFillers(words, at)
  const word = words[from]
  if (word === undefined || !mayStandBefore(word)) return { year: 'unsaid', next: at }
  if (word.number !== undefined && word.text.length === 4)
    return { year: word.number, next: readEra(words, from + 1).next }
  // «يناير 919»: a year of another age, not a January of the time of publication.
  if (word.gap === '' && word.text.length === 3 && word.number !== undefined)
    return { year: 'unknown', next: from + 1 }
  const year = readRelative(word.text, from > at)
  if (year === 'unsaid') return { year, next: at }
  return word.gap === '' || word.gap === ')' ? { year, next: from + 1 } : { year: 'unsaid', next: at }
}

function skipFillers(words: readonly DateWord[], at: number): number {
  let next = at
  while (next < at + 3 && FILLERS.has(words[next]?.text ?? '') && words[next]?.gap === '') next += 1
  return next
}

function mayStandBefore({ gap, glued }: DateWord): boolean {
  return BEFORE_YEAR.has(gap) || (gap === '.' && glued)
}

/** «5 مارس الماضي» is a March, «5 مارس من العام الماضي» a year. */
function readRelative(text: string, ofYear: boolean): Year {
  if (OTHER.has(text)) return 'unknown'
  if (LAST.has(text)) return ofYear ? 'lastYear' : 'past'
  if (NEXT.has(text)) return ofYear ? 'nextYear' : 'coming'
  return THIS.has(text) ? 'thisYear' : 'unsaid'
}
