import { fromHijri } from './convert-hijri.ts'
import { readDateWords, type DateWord } from './date-words.ts'
import { readMonth } from './read-month.ts'
import { countDays, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './umm-al-qura.ts'

/** First and last day, `YYYY-MM-DD`. */
export type Stretch = { readonly first: string; readonly last: string }

type Parts = { readonly year: number; readonly month?: number; readonly day?: number }

/**
 * The days that a Hijri year, month or day covers: «1439», «1439هـ», «رجب 1439», «10 رجب 1439», «1439-07-10». Null for anything else. A
 * year of the table (1343 to 1500) is always taken for Hijri: no news is as old as the Gregorian ones.
 */
export function readHijriStretch(text: string): Stretch | null {
  const words = readDateWords(text).filter(({ text: word }) => !marks.has(word))
  const parts = readInNumbers(words) ?? readInWords(words)
  return parts && toStretch(parts)
}

/** «هـ», «هجري», «ه». */
const marks: ReadonlySet<string> = new Set(['ه', 'هجري', 'هجريه'])

function readInNumbers(words: readonly DateWord[]): Parts | null {
  const [year, month, day, ...more] = words.map(({ number }) => number)
  const isPlain = words.every(({ number }) => number !== undefined) && more.length === 0
  if (!isPlain || year === undefined) return null
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

function readInWords(words: readonly DateWord[]): Parts | null {
  const day = words[0]?.number
  const month = readMonth(words, day === undefined ? 0 : 1)
  const year = month && words[month.next]?.number
  if (month?.calendar !== 'hijri' || year === undefined || words.length > month.next + 1) return null
  return { year, month: month.month, ...(day === undefined ? {} : { day }) }
}

function toStretch({ year, month, day }: Parts): Stretch | null {
  if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR) return null
  const lastMonth = month ?? 12
  const first = fromHijri({ year, month: month ?? 1, day: day ?? 1 })
  const last = fromHijri({ year, month: lastMonth, day: day ?? countDays(year, lastMonth) })
  return first === undefined || last === undefined ? null : { first, last }
}
