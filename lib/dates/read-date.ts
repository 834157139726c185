import { readDateWords, type DateWord } from './date-words.ts'
import { readNamedDate } from './read-named-date.ts'
import { readNumericDate } from './read-numeric-date.ts'
import { formatWritten } from './written-date.ts'

/** Longer lines are read by their beginning only: none that states a date is longer. */
const LONGEST_LINE = 700

/**
 * The first date of a publication or timestamp line, as `YYYY-MM-DD`: «12 - 03 - 2013», «٣ غشت ٢٠١٩»,
 * «15 حزيران/يونيو 2017», «March 5, 2020», «2024-05-01T10:22», «12 رمضان 1445». The day stands before the month, as the
 * Arab press writes it; a Gregorian date goes before a Hijri one; a date that cannot be (31 شباط, 13/13/2013) is none.
 */
export function readDate(text: string): string | undefined {
  return findFirstDay(readDateWords(text.slice(0, LONGEST_LINE)))
}

function findFirstDay(words: readonly DateWord[]): string | undefined {
  let hijri: string | undefined
  for (const at of words.keys()) {
    const written = readNumericDate(words, at, 'blanks') ?? readNamedDate(words, at)
    const date = written && formatWritten(written)
    if (date !== undefined && written?.calendar === 'gregorian') return date
    hijri ??= date
  }
  return hijri
}
