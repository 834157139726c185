import { foldLine } from './fold-line.ts'
import { readDateWords } from './date-words.ts'
import { monthNumber } from './month-names.ts'

/**
 * The first Gregorian date of a publication or timestamp line, as `YYYY-MM-DD`: «12 - 03 - 2013», «٣ غشت ٢٠١٩»,
 * «15 حزيران/يونيو 2017», «March 5, 2020», «2024-05-01T10:22». The day stands before the month, as the Arab press
 * writes it; a date that cannot be (31 شباط, 13/13/2013) is undefined.
 */
export function readDate(text: string): string | undefined {
  const words = readDateWords(foldLine(text))
  for (const at of words.keys()) {
    const date = readDateAt(words, at)
    if (date !== undefined) return date
  }
  return undefined
}

function readDateAt(words: readonly string[], at: number): string | undefined {
  const [a = '', b = '', c = '', d = ''] = words.slice(at, at + 4)
  const month = monthNumber(b)
  if (month !== undefined && monthNumber(c) !== undefined) return formatDate(d, month, a)
  if (month !== undefined) return formatDate(c, month, a)
  const leading = monthNumber(a)
  if (leading !== undefined) return formatDate(c, leading, b)
  if (a.length === 4) return formatDate(a, Number(b), c)
  return formatDate(c, Number(b), a)
}

function formatDate(year: string, month: number, day: string): string | undefined {
  if (!/^(?:19|20)\d\d$/.test(year) || !/^\d{1,2}$/.test(day)) return undefined
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  return exists ? date.toISOString().slice(0, 10) : undefined
}
