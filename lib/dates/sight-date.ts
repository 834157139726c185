import type { DateWord } from './date-words.ts'
import { readNamedDate } from './read-named-date.ts'
import { readNumericDate } from './read-numeric-date.ts'
import { sightDays } from './sight-days.ts'
import { sightMonth } from './sight-month.ts'
import { sightYears } from './sight-years.ts'
import type { DatedWords, Sighting } from './sighting.ts'
import { formatWritten, type WrittenDate } from './written-date.ts'

/** The dates that begin at a word of a running text; several for «5 و6 مارس». */
export function sightDate(dated: DatedWords, at: number): Sighting[] {
  const { words } = dated
  if (isCutOff(words, at)) return []
  const numeric = readNumericDate(words, at, 'signs')
  if (numeric) return isCutOff(words, numeric.next) || isCode(words, at) ? [] : [sight(numeric, at)]
  const days = sightDays(dated, at)
  if (days.length > 0) return days
  const named = readNamedDate(words, at)
  if (named) return [sight(named, at)]
  const month = sightMonth(dated, at)
  return month ? [month] : sightYears(words, at)
}

function sight(written: WrittenDate, first: number): Sighting {
  return { calendar: written.calendar, value: formatWritten(written), first, next: written.next }
}

/** A number that is the rest of another: «2.5 مارس», «3-1 مارس», «+962-5-3-2017», «1/2/3/2017». */
function isCutOff(words: readonly DateWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return before?.number !== undefined && word?.number !== undefined && word.glued && word.gap !== ''
}

/** «v1.2.2017», «+1-2-2017». */
function isCode(words: readonly DateWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined) return false
  return word.gap.endsWith('+') || (word.gap === '' && word.glued && /[a-z]$/.test(before?.text ?? ''))
}
