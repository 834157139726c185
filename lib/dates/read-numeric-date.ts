import type { DateWord } from './date-words.ts'
import { readEra } from './read-era.ts'
import type { WrittenDate } from './written-date.ts'

/** `blanks`: also «12 03 2013», on a line that is a date or in a file's name. */
export type Separators = 'signs' | 'blanks'

const SIGNS = new Set(['/', '-', '.', '_'])

/**
 * «12/03/2013», «2013-03-12», «1445/09/12 هـ»: the same sign twice, the year of four digits at either end. The day stands
 * before the month, as the Arab press writes. Without its mark a Hijri year is not taken for one: 1398 may be Iran's.
 */
export function readNumericDate(
  words: readonly DateWord[],
  at: number,
  separators: Separators,
): WrittenDate | undefined {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]]
  if (a?.number === undefined || b?.number === undefined || c?.number === undefined) return undefined
  if (b.gap !== c.gap || !(SIGNS.has(b.gap) || (b.gap === '' && separators === 'blanks'))) return undefined
  const [year, day] = a.text.length === 4 ? [a, c] : [c, a]
  if (year.text.length !== 4 || day.text.length > 2 || b.text.length > 2) return undefined
  const { era, next } = readEra(words, at + 3)
  if (era === 'solar') return undefined
  const calendar = era === 'hijri' ? 'hijri' : 'gregorian'
  return { calendar, year: year.number ?? 0, month: b.number, day: day.number ?? 0, next }
}
